using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Loading;

/// <summary>What one file, or several in order, declare.</summary>
internal sealed class PackParts
{
    public List<PackHeader> Headers { get; } = [];

    public List<FactDeclaration> Facts { get; } = [];

    public List<Source> Sources { get; } = [];

    public List<Parameter> Parameters { get; } = [];

    public List<ValueList> Lists { get; } = [];

    public List<Table> Tables { get; } = [];

    public List<Criterion> SharedCriteria { get; } = [];

    public List<RuleVersion> Rules { get; } = [];

    public List<Checklist> Checklists { get; } = [];

    public void Append(PackParts other)
    {
        Headers.AddRange(other.Headers);
        Facts.AddRange(other.Facts);
        Sources.AddRange(other.Sources);
        Parameters.AddRange(other.Parameters);
        Lists.AddRange(other.Lists);
        Tables.AddRange(other.Tables);
        SharedCriteria.AddRange(other.SharedCriteria);
        Rules.AddRange(other.Rules);
        Checklists.AddRange(other.Checklists);
    }
}
