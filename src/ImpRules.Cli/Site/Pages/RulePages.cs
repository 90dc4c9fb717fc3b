using ImpRules.Cli.Output;
using ImpRules.Evaluation;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Cli.Site.Pages;

/// <summary>A rule in one of its versions: what it is, what it requires, what shows it, how it came to be.</summary>
internal sealed class RulePages
{
    private readonly Page _page;
    private readonly RuleSeries _rule;
    private readonly RuleVersion _version;
    private readonly RuleOutcome _outcome;
    private readonly DateOnly _day;
    private readonly bool _isShown;

    private RulePages(SiteBook book, Language language, RuleSeries rule, RuleVersion version)
    {
        (_rule, _version, _outcome, _day, _isShown) = (rule, version, book.Outcome(version), book.DayOf(version), version == rule.Shown);
        _page = new Page(book, language, Places.Of(rule, version), _isShown ? _outcome.Title(language) : $"{_outcome.Title(language)} ({Dates.Write(version.Effective, language)})", Places.Rules, version.Code);
    }

    public static string Write(SiteBook book, Language language, RuleSeries rule, RuleVersion version)
    {
        var own = new RulePages(book, language, rule, version);
        own.Notice();
        own.Facts();
        own.Contents();
        own.Requirements();
        own.Texts("guidance", own._page.Words.Guidance, own._outcome.Guidance(language));
        own.Texts("questions", own._page.Words.OpenQuestions, [.. version.OpenQuestions.Select(q => q.In(language))]);
        own.Asked();
        own.RestsOn();
        own._page.Heading(2, own._page.Say(SiteWords.WorkedExamples), "examples");
        new WorkedExamples(own._page).Write(new ChosenExamples(book.Examples.Of(rule.Id), version, own._outcome.Criteria), isWhole: own._isShown);
        own.History();
        own.Sources();
        return own._page.Finish();
    }

    private void Notice()
    {
        if (!_isShown)
        {
            _page.Html.Open("p", ("class", "notice")).Text($"{_page.Say(SiteWords.OtherVersion, Dates.Write(_version.Effective, _page.Language), Dates.Write(_day))} ");
            _page.Link(Places.Of(_rule), _page.Say(SiteWords.CurrentPage, Dates.Write(_page.Book.AsOf)));
            _page.Html.Close();
        }
        else if (!_rule.IsInForce)
        {
            _page.Paragraph(_page.Say(SiteWords.NotInForceOn, Dates.Write(_page.Book.AsOf), Dates.Write(_day)), "notice");
        }
    }

    private void Facts()
    {
        var (words, language) = (_page.Words, _page.Language);
        _page.Html.Open("dl", ("class", "fields"));
        _page.Field(_page.Say(SiteWords.Kind), _page.Say(SiteWords.Of(_version.Kind)));
        _page.Field(words.Authority, () => _page.Cite(_version.Authority));
        _page.Field(words.Family, () => _page.Link(Places.OfFamily(_version.Family), _page.Say(FamilyNames.Of(_version.Family))));
        if (_version.Kind == RuleKind.Obligation)
        {
            _page.Field(_page.Say(SiteWords.OwedBy), _page.Say(_version.OwedBy == DebtorKind.Employer ? SiteWords.Employer : SiteWords.Worker));
        }

        if (_version.Kind is RuleKind.Exemption or RuleKind.Authorization)
        {
            _page.Field(words.Permit, Kinds.Title(_version.Permit, language));
        }

        if (_outcome.Duration(language) is { } duration)
        {
            _page.Field(words.Duration, () => _page.Html.Text($"{duration} "), _version.Duration!.Citations);
        }

        if (_outcome.Amount is { } amount)
        {
            _page.Field(words.Amount, words.Dollars(amount));
        }

        _page.Field(words.InForce, Dates.Write(_version.Effective, language));
        if (_version.FormerCodes.Count > 0)
        {
            _page.Field(words.Formerly, string.Join(", ", _version.FormerCodes));
        }

        _page.Field(words.Confidence, words.Of(_version.Confidence));
        _page.Field(_page.Say(SiteWords.Identifier), () => _page.Html.Element("code", _version.Id, ("lang", "en")));
        _page.Html.Close();
    }

    private void Contents()
    {
        var words = _page.Words;
        var parts = new List<(string, string)> { ("requires", words.Requires) };
        AddIf(_version.Guidance.Count > 0, "guidance", words.Guidance);
        AddIf(_version.OpenQuestions.Count > 0, "questions", words.OpenQuestions);
        AddIf(Asks.Count > 0, "facts", _page.Say(SiteWords.FactsAsked));
        AddIf(Names.Count > 0, "rests-on", _page.Say(SiteWords.RestsOn));
        AddIf(true, "examples", _page.Say(SiteWords.WorkedExamples));
        AddIf(true, "history", _page.Say(SiteWords.History));
        AddIf(true, "sources", words.Sources);
        _page.Contents(parts);

        void AddIf(bool isThere, string id, string text)
        {
            if (isThere)
            {
                parts.Add((id, text));
            }
        }
    }

    private void Requirements()
    {
        _page.Heading(2, _page.Words.Requires, "requires");
        new CriterionList(_page).Write(_outcome.Criteria);
    }

    private void Texts(string id, string heading, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        _page.Heading(2, heading, id).Html.Open("ul");
        foreach (var text in texts)
        {
            _page.Html.Element("li", text);
        }

        _page.Html.Close();
    }

    private void Asked()
    {
        if (Asks.Count == 0)
        {
            return;
        }

        _page.Heading(2, _page.Say(SiteWords.FactsAsked), "facts");
        _page.Table(_page.Say(SiteWords.FactsAsked), null, _page.Say(SiteWords.Fact), _page.Say(SiteWords.Question), _page.Say(SiteWords.WhenNotGiven));
        foreach (var fact in Asks)
        {
            _page.Html.Open("tr");
            _page.RowHead(() => _page.Fact(fact)).Cell(fact.Question.In(_page.Language)).Cell(new FactWords(_page).WhenNotGiven(fact));
            _page.Html.Close();
        }

        _page.EndTable();
    }

    private void RestsOn()
    {
        if (Names.Count == 0)
        {
            return;
        }

        _page.Heading(2, _page.Say(SiteWords.RestsOn), "rests-on").Html.Open("ul");
        foreach (var name in Names)
        {
            _page.Html.Open("li");
            new LawValues(_page).Line(name, _day);
            _page.Html.Close();
        }

        _page.Html.Close();
    }

    private void History()
    {
        _page.Heading(2, _page.Say(SiteWords.History), "history");
        if (_rule.Versions.Count == 1)
        {
            _page.Paragraph($"{_page.Say(SiteWords.OneVersion)} {_page.Words.InForce} {Dates.Write(_version.Effective, _page.Language)}.");
            return;
        }

        _page.Table(_page.Words.Versions, null, _page.Say(SiteWords.Period), _page.Say(SiteWords.Code), _page.Say(SiteWords.Page));
        foreach (var version in _rule.Versions.Reverse())
        {
            _page.Html.Open("tr");
            _page.RowHead(() => _page.Html.Text(Dates.Write(version.Effective, _page.Language))).Cell(version.Code ?? "–");
            _page.Cell(() =>
            {
                if (version == _version)
                {
                    _page.Html.Text(_page.Say(SiteWords.ThisPage));
                }
                else
                {
                    _page.Link(Places.Of(_rule, version), _page.Say(SiteWords.ReadVersion));
                }
            });
            _page.Html.Close();
        }

        _page.EndTable();
        for (var i = _rule.Versions.Count - 1; i > 0; i--)
        {
            var (old, @new) = (_rule.Versions[i - 1], _rule.Versions[i]);
            if (_isShown || @new == _version)
            {
                Turn(old, @new);
            }
        }
    }

    /// <summary>What changed from one version to the next.</summary>
    private void Turn(RuleVersion old, RuleVersion @new)
    {
        var (before, after) = (old.Effective.Last, @new.Effective.First);
        _page.Heading(3, _page.Say(SiteWords.WhatChanged, Dates.Write(after)), Places.Id($"from-{Dates.Write(after)}"));
        if (before.AddDays(1) < after)
        {
            _page.Paragraph(_page.Say(SiteWords.BetweenGap, Dates.Write(before.AddDays(1)), Dates.Write(after.AddDays(-1))));
        }

        if (after >= _page.Book.Pack.Header.CoversFrom && before >= _page.Book.Pack.Header.CoversFrom)
        {
            new SideBySide(_page).Write(Dates.Write(after), _page.Book.On(before, _rule.Id)!, before, _page.Book.On(after, _rule.Id)!, after);
        }
    }

    private void Sources()
    {
        _page.Heading(2, _page.Words.Sources, "sources").Html.Open("ul");
        foreach (var source in Cited)
        {
            _page.Html.Open("li").Element("code", source.Key, ("lang", "en")).Text(" ");
            _page.External(source.Title.In(_page.Language), source);
            _page.Html.Text(source.ReadOn is { } day ? $", {_page.Words.ReadOn(day)}" : "").Close();
        }

        _page.Html.Close();
    }

    /// <summary>The facts asked for; the page of another version leaves them to each criterion.</summary>
    private List<FactDeclaration> Asks => !_isShown ? [] : [.. Flat(_outcome.Criteria).SelectMany(c => c.Facts).Select(f => f.Fact).DistinctBy(f => f.Path).Where(f => _page.Book.Pack.Vocabulary.Find(f.Path) is not null)];

    private List<LawName> Names => [.. Flat(_outcome.Criteria).SelectMany(c => LawName.In(c.Criterion)).Concat(Uses.NamesOf(_version)).Distinct()];

    private IEnumerable<Source> Cited => Flat(_outcome.Criteria).SelectMany(c => c.Citations).Append(_version.Authority).Concat(_version.Duration?.Citations ?? [])
        .Select(_page.Book.SourceOf).OfType<Source>().DistinctBy(s => s.Key).OrderBy(s => s.Key, StringComparer.Ordinal);

    private static IEnumerable<CriterionOutcome> Flat(CriterionOutcome criterion) => criterion.Children.SelectMany(Flat).Prepend(criterion);
}
