namespace ImpRules.Profiles;

/// <summary>A profile as a file gives it: what is known about the worker, the offer, the employer and what surrounds them.</summary>
/// <param name="AsOf">The day for which a decision is asked, when the file says it.</param>
/// <param name="Facts">What is known, with values that the vocabulary allows.</param>
public sealed record ProfileDocument(DateOnly? AsOf, FactSet Facts)
{
    /// <summary>The profile as a YAML file that can be saved, read and decided.</summary>
    public string ToYaml() => ProfileYaml.Write(this);
}
