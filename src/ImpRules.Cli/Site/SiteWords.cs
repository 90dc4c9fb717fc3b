using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Cli.Site;

/// <summary>Every fixed word of the site, in both languages; <c>{0}</c> and so on are filled in.</summary>
internal static class SiteWords
{
    public static readonly LocalizedText Skip = new("Skip to the content", "Passer au contenu");
    public static readonly LocalizedText SiteNavigation = new("Site", "Site");
    public static readonly LocalizedText OnThisPage = new("On this page", "Sur cette page");
    public static readonly LocalizedText Home = new("Home", "Accueil");
    public static readonly LocalizedText AllRules = new("All rules", "Toutes les règles");
    public static readonly LocalizedText ByCode = new("Codes", "Codes");
    public static readonly LocalizedText ByFamily = new("Families", "Familles");
    public static readonly LocalizedText ByAuthority = new("Provisions", "Dispositions");
    public static readonly LocalizedText ByCitizenship = new("Citizenship", "Citoyenneté");
    public static readonly LocalizedText Facts = new("Facts", "Faits");
    public static readonly LocalizedText Numbers = new("Numbers and lists", "Chiffres et listes");
    public static readonly LocalizedText Shared = new("Shared criteria", "Critères communs");
    public static readonly LocalizedText Changes = new("Changes", "Changements");
    public static readonly LocalizedText Sources = new("Sources", "Sources");
    public static readonly LocalizedText Checklists = new("Checklists", "Listes de contrôle");

    public static readonly LocalizedText Footer = new(
        "Written by the tool imprules from rule pack {0}, version {1} ({2}). The law as of {3}; read up to {4}.",
        "Rédigé par l’outil imprules à partir du jeu de règles {0}, version {1} ({2}). Le droit en date du {3}; lu jusqu’au {4}.");
    public static readonly LocalizedText NotOfficial = new(
        "Not an official work of the Government of Canada, nor endorsed by it.",
        "N’est pas une œuvre officielle du gouvernement du Canada et n’est pas approuvé par lui.");

    public static readonly LocalizedText HomeLead = new(
        "Which hires of foreign workers in Canada need no labour market impact assessment (LMIA), under which exemption, on what conditions, and since when: read criterion by criterion, each with the provision it rests on.",
        "Quelles embauches de travailleurs étrangers au Canada ne demandent pas d’étude d’impact sur le marché du travail (EIMT), au titre de quelle dispense, à quelles conditions et depuis quand : à lire exigence par exigence, chacune avec la disposition sur laquelle elle repose.");
    public static readonly LocalizedText FindRule = new("Find a rule", "Trouver une règle");
    public static readonly LocalizedText WhatThisIs = new("What this is", "Ce dont il s’agit");
    public static readonly LocalizedText HowToRead = new("How to read a rule", "Comment lire une règle");
    public static readonly LocalizedText AtAGlance = new("At a glance", "En bref");
    public static readonly LocalizedText RulePack = new("Rule pack", "Jeu de règles");
    public static readonly LocalizedText Version = new("version {0} ({1})", "version {0} ({1})");
    public static readonly LocalizedText Shows = new("Shows the law of", "Montre le droit du");
    public static readonly LocalizedText Covers = new("Covers every day since", "Couvre chaque jour depuis le");
    public static readonly LocalizedText LawRead = new("Law read up to", "Droit lu jusqu’au");
    public static readonly LocalizedText RulesCount = new("{0} rules in {1} versions; {2} in force", "{0} règles en {1} versions; {2} en vigueur");
    public static readonly LocalizedText NotAdvice = new("Not legal advice.", "Ceci n’est pas un avis juridique.");
    public static readonly LocalizedText ReadVersions = new(
        "The law depends on the day, as a rule the day the application is received. A rule’s page shows the version in force on {0}; its history has every other one, and what changed from one to the next.",
        "Le droit dépend du jour, en règle générale celui de la réception de la demande. La page d’une règle montre la version en vigueur le {0}; son historique donne toutes les autres et ce qui a changé de l’une à l’autre.");
    public static readonly LocalizedText ReadCriteria = new(
        "Everything that a list of criteria says at its head must hold: all of them, at least one, or none. The provision stands behind each criterion, and below it the fact that is asked for and the condition as the rule file writes it.",
        "Ce que dit l’en-tête d’une liste d’exigences doit être rempli : toutes, au moins une ou aucune. La disposition figure après chaque exigence; dessous, le fait demandé et la condition telle que l’écrit le fichier de règle.");
    public static readonly LocalizedText ReadOfficer = new(
        "“Officer” marks what an officer must judge. There a profile states a claim, and the rule takes it as given.",
        "« Agent » indique ce dont un agent doit juger. Le profil y énonce une prétention, que la règle tient pour acquise.");
    public static readonly LocalizedText ReadAssumed = new(
        "“Assumed” marks a rare circumstance that is taken not to exist unless it is mentioned. Such a criterion is a gate: whoever does not mention it is not asked for the rest.",
        "« Présumé » indique une circonstance rare tenue pour inexistante si elle n’est pas mentionnée. Une telle exigence est une porte d’entrée : à qui ne la mentionne pas, le reste n’est pas demandé.");
    public static readonly LocalizedText ReadConfidence = new(
        "Where a source was not seen, or leaves something open, the rule says so under confidence and open questions.",
        "Lorsqu’une source n’a pas été vue ou laisse un point en suspens, la règle le dit sous confiance et questions ouvertes.");

    public static readonly LocalizedText Kind = new("Kind", "Nature");
    public static readonly LocalizedText Code = new("Code", "Code");
    public static readonly LocalizedText Title = new("Title", "Titre");
    public static readonly LocalizedText Rule = new("Rule", "Règle");
    public static readonly LocalizedText Rules = new("Rules", "Règles");
    public static readonly LocalizedText Identifier = new("Identifier", "Identifiant");
    public static readonly LocalizedText NotInForce = new("not in force", "pas en vigueur");
    public static readonly LocalizedText NotInForceOn = new(
        "Not in force on {0}. Shown as it stood on {1}.", "N’est pas en vigueur le {0}. Montrée telle qu’elle était le {1}.");
    public static readonly LocalizedText OtherVersion = new(
        "This version is in force {0}. It is shown with the numbers of {1}.", "Cette version est en vigueur {0}. Elle est montrée avec les chiffres du {1}.");
    public static readonly LocalizedText CurrentPage = new("The version shown for {0}", "La version montrée pour le {0}");
    public static readonly LocalizedText OwedBy = new("Owed by", "Obligation de");
    public static readonly LocalizedText Employer = new("the employer", "l’employeur");
    public static readonly LocalizedText Worker = new("the worker", "le travailleur");

    public static readonly LocalizedText AllOf = new("All of these:", "Toutes ces exigences :");
    public static readonly LocalizedText AnyOf = new("At least one of these:", "Au moins une de ces exigences :");
    public static readonly LocalizedText NoneOf = new("None of these:", "Rien de ceci :");
    public static readonly LocalizedText Officer = new("Officer", "Agent");
    public static readonly LocalizedText OfficerJudges = new("an officer judges this", "un agent en juge");
    public static readonly LocalizedText AssumedTag = new("Assumed", "Présumé");
    public static readonly LocalizedText AssumedValue = new("{0}, when not mentioned", "{0}, si rien n’est dit");
    public static readonly LocalizedText Weighs = new("What officers weigh: {0}", "Ce que pèse l’agent : {0}");
    public static readonly LocalizedText NoAddress = new("no public address", "sans adresse publique");

    public static readonly LocalizedText FactsAsked = new("Facts asked for", "Faits demandés");
    public static readonly LocalizedText Fact = new("Fact", "Fait");
    public static readonly LocalizedText Question = new("Question", "Question");
    public static readonly LocalizedText WhenNotGiven = new("When not given", "S’il n’est pas donné");
    public static readonly LocalizedText IsAssumed = new("assumed: {0}", "présumé : {0}");
    public static readonly LocalizedText UnlessGiven = new("unless this is given: {0}", "sauf si ceci est donné : {0}");
    public static readonly LocalizedText IsAsked = new("asked for", "demandé");
    public static readonly LocalizedText IsAsOf = new("the day decided for", "le jour visé par la décision");
    public static readonly LocalizedText Follows = new("follows from {0}", "découle de {0}");
    public static readonly LocalizedText RestsOn = new("Numbers, lists and tables it rests on", "Chiffres, listes et tableaux sur lesquels elle repose");

    public static readonly LocalizedText WorkedExamples = new("Worked examples", "Exemples résolus");
    public static readonly LocalizedText ExamplesFrom = new(
        "From the rule’s own tests, decided by these rules. The sentences are those of the tests, in English.",
        "Tirés des essais de la règle elle-même et tranchés par ces règles. Les phrases sont celles des essais, en anglais.");
    public static readonly LocalizedText NoExamples = new("The pack that this site was written from has no tests for this version.", "Le jeu de règles dont ce site est tiré n’a pas d’essais pour cette version.");
    public static readonly LocalizedText Yes = new("A clear yes", "Un oui clair");
    public static readonly LocalizedText FactsGiven = new("Facts given", "Faits donnés");
    public static readonly LocalizedText Value = new("Value", "Valeur");
    public static readonly LocalizedText Noes = new("A no for each criterion", "Un non pour chaque exigence");
    public static readonly LocalizedText NoesLead = new("Each differs from the clear yes as stated.", "Chacun diffère du oui clair comme indiqué.");
    public static readonly LocalizedText NoesAlone = new("What each gives for the facts that it is about.", "Ce que chacun donne pour les faits visés.");
    public static readonly LocalizedText Example = new("Example", "Exemple");
    public static readonly LocalizedText Difference = new("What differs", "Ce qui diffère");
    public static readonly LocalizedText Decided = new("Decided", "Décision");
    public static readonly LocalizedText NotMetCriterion = new("Criterion not met", "Exigence non remplie");
    public static readonly LocalizedText OtherExamples = new("More examples ({0})", "Autres exemples ({0})");
    public static readonly LocalizedText OnDay = new("as of {0}", "en date du {0}");
    public static readonly LocalizedText NotSaid = new("not said", "non précisé");
    public static readonly LocalizedText Met = new("met", "remplie");
    public static readonly LocalizedText NotMet = new("not met", "non remplie");
    public static readonly LocalizedText Undetermined = new("not settled", "en suspens");
    public static readonly LocalizedText RouteNoPermit = new("no work permit needed", "aucun permis de travail requis");
    public static readonly LocalizedText RouteImp = new("International Mobility Program", "Programme de mobilité internationale");
    public static readonly LocalizedText RouteTfwp = new("an LMIA is needed", "une EIMT est requise");
    public static readonly LocalizedText RouteOpen = new("routing undetermined", "acheminement indéterminé");

    public static readonly LocalizedText History = new("History", "Historique");
    public static readonly LocalizedText Period = new("In force", "En vigueur");
    public static readonly LocalizedText Page = new("Page", "Page");
    public static readonly LocalizedText ThisPage = new("this page", "cette page");
    public static readonly LocalizedText ReadVersion = new("read this version", "lire cette version");
    public static readonly LocalizedText WhatChanged = new("What changed on {0}", "Ce qui a changé le {0}");
    public static readonly LocalizedText OneVersion = new("There is one version.", "Il n’y a qu’une version.");
    public static readonly LocalizedText BetweenGap = new("Between {0} and {1} no version was in force.", "Du {0} au {1}, aucune version n’était en vigueur.");
    public static readonly LocalizedText Before = new("Until {0}", "Jusqu’au {0}");
    public static readonly LocalizedText After = new("From {0}", "À partir du {0}");
    public static readonly LocalizedText Change = new("Change", "Changement");
    public static readonly LocalizedText Added = new("Added", "Ajout");
    public static readonly LocalizedText Removed = new("Removed", "Retrait");
    public static readonly LocalizedText Changed = new("Changed", "Modification");
    public static readonly LocalizedText Moved = new("Moved", "Déplacement");
    public static readonly LocalizedText Reworded = new("Reworded", "Reformulation");
    public static readonly LocalizedText Recited = new("Citation", "Renvoi");
    public static readonly LocalizedText SameCriteria = new("Criteria that are the same: {0}.", "Exigences inchangées : {0}.");
    public static readonly LocalizedText NothingElse = new("Only dates, guidance or open questions differ.", "Seuls diffèrent les dates, les indications ou les questions ouvertes.");
    public static readonly LocalizedText SideBySide = new("{0}: the two versions side by side", "{0} : les deux versions côte à côte");

    public static readonly LocalizedText RulesLead = new("Every rule of the pack, in force on {0} or not.", "Toutes les règles du jeu, en vigueur le {0} ou non.");
    public static readonly LocalizedText CodesLead = new(
        "Every LMIA exemption code that a rule has or had, current and former, with the rule that has it now.",
        "Tous les codes de dispense d’EIMT qu’une règle porte ou a portés, actuels et anciens, avec la règle qui en tient lieu.");
    public static readonly LocalizedText UsedBy = new("Used by", "Employé par");
    public static readonly LocalizedText NowCode = new("Today", "Aujourd’hui");
    public static readonly LocalizedText CurrentCode = new("current code", "code actuel");
    public static readonly LocalizedText UsedToBe = new("former code; now", "ancien code; maintenant");
    public static readonly LocalizedText NoLonger = new("no rule in force took its place", "aucune règle en vigueur n’en a pris la place");
    public static readonly LocalizedText BeforeCovered = new("before the days covered", "avant la période couverte");

    public static readonly LocalizedText FamiliesLead = new("Rules that belong together, with a diagram of the way through each family.", "Les règles qui vont ensemble, avec un schéma du cheminement dans chaque famille.");
    public static readonly LocalizedText RulesInForce = new("{0} in force of {1}", "{0} en vigueur sur {1}");
    public static readonly LocalizedText DecisionPath = new("Decision path", "Cheminement de la décision");
    public static readonly LocalizedText PathLead = new(
        "From left to right: what every rule of the family asks, what several ask, what each asks alone, and where it leads. Long lists are cut short; the text below and each rule’s page have everything.",
        "De gauche à droite : ce que demandent toutes les règles de la famille, ce que plusieurs demandent, ce que chacune demande seule, et où elle mène. Les longues listes sont abrégées; le texte plus bas et la page de chaque règle disent tout.");
    public static readonly LocalizedText PathTitle = new("Decision path of the family “{0}” as of {1}", "Cheminement de la décision pour la famille « {0} » en date du {1}");
    public static readonly LocalizedText PathText = new("The same path as text", "Le même cheminement en texte");
    public static readonly LocalizedText PathAll = new("Every rule here asks", "Toutes ces règles demandent");
    public static readonly LocalizedText PathSome = new("{0} of them ask", "{0} d’entre elles demandent");
    public static readonly LocalizedText PathOwn = new("This one also asks", "Celle-ci demande aussi");
    public static readonly LocalizedText PathLeads = new("Leads to", "Mène à");
    public static readonly LocalizedText PathNothingMore = new("nothing more", "rien de plus");
    public static readonly LocalizedText AndMore = new("and {0} more", "et {0} de plus");

    public static readonly LocalizedText AuthoritiesLead = new("Rules in force on {0} by the provision that they rest on.", "Les règles en vigueur le {0}, selon la disposition sur laquelle elles reposent.");
    public static readonly LocalizedText ReadProvision = new("Read {0}", "Lire {0}");
    public static readonly LocalizedText CitizenshipLead = new(
        "Rules in force on {0} whose criteria name a country. A country’s rules also ask for other things: their pages say which.",
        "Les règles en vigueur le {0} dont les exigences nomment un pays. Elles demandent aussi autre chose : leur page le dit.");
    public static readonly LocalizedText Country = new("Country", "Pays");
    public static readonly LocalizedText OpenTo = new("Rules that name it for citizens", "Règles qui visent ses citoyens");
    public static readonly LocalizedText NamedOtherwise = new("Rules that name it in another way alone", "Règles qui ne le nomment qu’autrement");
    public static readonly LocalizedText NamedNot = new("Rules that leave it out", "Règles qui l’excluent");
    public static readonly LocalizedText AskNoCountry = new("Rules that name no country", "Règles qui ne nomment aucun pays");
    public static readonly LocalizedText AskNoCountryLead = new("{0} rules that lead to a programme are open whatever the citizenship.", "{0} règles qui mènent à un programme sont ouvertes sans égard à la citoyenneté.");
    public static readonly LocalizedText None = new("none", "aucune");

    public static readonly LocalizedText FactsLead = new(
        "Everything that a profile may say: how it is asked, what it can be, what is assumed, and which rules ask for it.",
        "Tout ce qu’un profil peut dire : comment c’est demandé, ce que ce peut être, ce qui est présumé et quelles règles le demandent.");
    public static readonly LocalizedText FactsCount = new("Facts: {0}", "Faits : {0}");
    public static readonly LocalizedText Type = new("Type", "Type");
    public static readonly LocalizedText Values = new("Values", "Valeurs");
    public static readonly LocalizedText Range = new("Range", "Étendue");
    public static readonly LocalizedText Personal = new("Personal", "Renseignement personnel");
    public static readonly LocalizedText AskedBy = new("Asked for by", "Demandé par");
    public static readonly LocalizedText AskingRules = new("Rules that ask", "Règles qui le demandent");
    public static readonly LocalizedText NobodyAsks = new("no rule; it describes the case or feeds another fact", "aucune règle; il décrit le cas ou sert à un autre fait");
    public static readonly LocalizedText RulesMany = new("Rules: {0}", "Règles : {0}");

    public static readonly LocalizedText NumbersLead = new("What the law may change without changing a rule: numbers, lists and tables, each value with its days and its authority.", "Ce que le droit peut modifier sans modifier une règle : chiffres, listes et tableaux, chaque valeur avec ses jours et son fondement.");
    public static readonly LocalizedText Parameters = new("Numbers", "Chiffres");
    public static readonly LocalizedText Lists = new("Lists", "Listes");
    public static readonly LocalizedText Tables = new("Tables", "Tableaux");
    public static readonly LocalizedText Items = new("Items: {0}", "Éléments : {0}");
    public static readonly LocalizedText RowsCount = new("Rows: {0}", "Lignes : {0}");
    public static readonly LocalizedText AnyValue = new("any", "peu importe");
    public static readonly LocalizedText PersonalYes = new("yes", "oui");
    public static readonly LocalizedText SharedLead = new("Criteria that are written once and used by several rules.", "Exigences écrites une seule fois et employées par plusieurs règles.");
    public static readonly LocalizedText SharedCriterion = new("shared criterion", "critère commun");

    public static readonly LocalizedText SourcesLead = new("Every registered authority: what it is, where it is published, and when its text was read.", "Toutes les sources inscrites : ce qu’elles sont, où elles sont publiées et quand leur texte a été lu.");
    public static readonly LocalizedText Source = new("Source", "Source");
    public static readonly LocalizedText Printed = new("Dated", "Datée du");
    public static readonly LocalizedText Read = new("Read on", "Lue le");
    public static readonly LocalizedText NotRead = new("not noted", "non noté");
    public static readonly LocalizedText CitedBy = new("Cited by", "Citée par");
    public static readonly LocalizedText Provisions = new("Registered provisions of {0}", "Dispositions inscrites de {0}");
    public static readonly LocalizedText Provision = new("Provision", "Disposition");
    public static readonly LocalizedText TextSince = new("This wording since", "Ce libellé depuis le");
    public static readonly LocalizedText Gone = new("found gone on {0}", "constatée disparue le {0}");

    public static readonly LocalizedText ChangesLead = new("Every day on which a rule, a number, a list or a table changes. Each has a page that sets the law of the day before beside the law of the day.", "Chaque jour où une règle, un chiffre, une liste ou un tableau change. Chacun a une page qui met le droit de la veille à côté de celui du jour.");
    public static readonly LocalizedText Day = new("Day", "Jour");
    public static readonly LocalizedText Begin = new("Begin", "Débutent");
    public static readonly LocalizedText End = new("End", "Prennent fin");
    public static readonly LocalizedText Change2 = new("Change", "Changent");
    public static readonly LocalizedText NumbersChange = new("Numbers, lists, tables", "Chiffres, listes, tableaux");
    public static readonly LocalizedText ChangesOn = new("What changed on {0}", "Ce qui a changé le {0}");
    public static readonly LocalizedText ComparedTitle = new("{0} and {1} side by side", "Le {0} et le {1} côte à côte");
    public static readonly LocalizedText RulesBegin = new("Rules that begin", "Règles qui débutent");
    public static readonly LocalizedText RulesEnd = new("Rules that end", "Règles qui prennent fin");
    public static readonly LocalizedText RulesChange = new("Rules that change", "Règles qui changent");
    public static readonly LocalizedText NamesChange = new("Numbers, lists and tables that change", "Chiffres, listes et tableaux qui changent");
    public static readonly LocalizedText Followed = new("{0} takes its place", "{0} en prend la place");
    public static readonly LocalizedText Follows1 = new("takes the place of {0}", "prend la place de {0}");
    public static readonly LocalizedText Reaches = new("Reaches", "Touche");
    public static readonly LocalizedText NoValue = new("no value", "aucune valeur");
    public static readonly LocalizedText EarlierChange = new("Change before: {0}", "Changement précédent : {0}");
    public static readonly LocalizedText LaterChange = new("Change after: {0}", "Changement suivant : {0}");
    public static readonly LocalizedText NoDifference = new("The two days have the same law.", "Les deux jours ont le même droit.");
    public static readonly LocalizedText AskedFor = new("What is asked for", "Ce qui est demandé");
    public static readonly LocalizedText AnsweredBy = new("Answered by", "Répondu par");
    public static readonly LocalizedText ChecklistLead = new("What the form asks for when this duty is owed: {0}.", "Ce que le formulaire demande lorsque ce devoir s’impose : {0}.");

    public static LocalizedText Of(RuleKind kind) => kind switch
    {
        RuleKind.NoPermit => new("No work permit needed", "Aucun permis de travail requis"),
        RuleKind.Authorization => new("Authorization already held", "Autorisation déjà détenue"),
        RuleKind.Exemption => new("LMIA exemption", "Dispense d’EIMT"),
        RuleKind.Stream => new("LMIA stream", "Volet d’EIMT"),
        RuleKind.Obligation => new("Obligation", "Obligation"),
        _ => new("Bar to a permit", "Obstacle au permis"),
    };

    public static LocalizedText Of(Truth? truth) => truth switch { Truth.Met => Met, Truth.NotMet => NotMet, null => NotInForce, _ => Undetermined };

    public static LocalizedText Of(Routing routing) => routing switch
    {
        Routing.NoWorkPermit => RouteNoPermit,
        Routing.Imp => RouteImp,
        Routing.Tfwp => RouteTfwp,
        _ => RouteOpen,
    };

    public static LocalizedText Of(FactType type)
    {
        var one = type.Kind switch
        {
            FactKind.Boolean => new LocalizedText("yes or no", "oui ou non"),
            FactKind.Integer => new("whole number", "nombre entier"),
            FactKind.Decimal => new("number", "nombre"),
            FactKind.Date => new("date", "date"),
            FactKind.Text => new("text", "texte"),
            FactKind.Code => new("one of these values", "une de ces valeurs"),
            FactKind.Country => new("country", "pays"),
            FactKind.Province => new("province or territory", "province ou territoire"),
            _ => new("occupation (NOC 2021)", "profession (CNP 2021)"),
        };
        return !type.IsSet ? one : type.Kind == FactKind.Code ? new("any of these values", "une ou plusieurs de ces valeurs") : new($"one or more: {one.En}", $"un ou plusieurs : {one.Fr}");
    }

    public static LocalizedText SourceKind(string kind) => kind switch
    {
        "regulation" => new("regulation", "règlement"),
        "act" => new("act", "loi"),
        "agreement" => new("agreement", "accord"),
        "instructions" => new("program delivery instructions", "instructions sur l’exécution des programmes"),
        "public-policy" => new("public policy", "politique d’intérêt public"),
        "program" => new("program page", "page de programme"),
        "notice" => new("notice", "avis"),
        "secondary" => new("second source", "source secondaire"),
        _ => new(kind, kind),
    };

    public static LocalizedText Group(string group) => group switch
    {
        "worker" => new("The worker", "Le travailleur"),
        "offer" => new("The offer of employment", "L’offre d’emploi"),
        "employer" => new("The employer", "L’employeur"),
        "principal" => new("The person through whom a family member qualifies", "La personne par qui un membre de la famille est admissible"),
        "application" => new("The application", "La demande"),
        _ => new(group, group),
    };

    public static LocalizedText Of(Duty duty) => duty switch
    {
        Duty.OfferOfEmployment => new("the employer submits an offer of employment", "l’employeur fournit une offre d’emploi"),
        Duty.ComplianceFee => new("the employer compliance fee", "les frais de conformité de l’employeur"),
        Duty.HolderFee => new("the open work permit holder fee", "les droits exigés du titulaire d’un permis de travail ouvert"),
        Duty.ProcessingFee => new("the work permit processing fee", "les frais de traitement du permis de travail"),
        Duty.Lmia => new("a labour market impact assessment", "une étude d’impact sur le marché du travail"),
        Duty.LmiaFee => new("the fee for a labour market impact assessment", "les frais d’étude d’impact sur le marché du travail"),
        _ => new("another duty", "un autre devoir"),
    };
}
