using System.Xml;
using ImpRules.Cli.Output;
using ImpRules.Drift;

namespace ImpRules.Cli.Files;

/// <summary>A regulation as files of the Justice Laws website, in one language or both.</summary>
internal sealed record LawFiles(LawText? English, LawText? French, string Name)
{
    /// <summary>The day to which the consolidation is current.</summary>
    public DateOnly? CurrentTo => (English ?? French)!.CurrentTo;

    /// <summary>Reads the files; null when there are none.</summary>
    /// <exception cref="InputFault">A file is not what it must be, or the files are not of one consolidation.</exception>
    /// <exception cref="UsageFault">Two files are of one language.</exception>
    public static LawFiles? Read(IReadOnlyList<string> paths)
    {
        LawText? english = null, french = null;
        foreach (var path in paths)
        {
            var text = Read(path);
            ref var place = ref french;
            if (text.Language == Language.English)
            {
                place = ref english;
            }
            else if (text.Language is null)
            {
                throw new InputFault(Input.NameOf(path), "the file does not say whether it is English or French", "its first element has the attribute `xml:lang`");
            }

            if (place is not null)
            {
                throw new UsageFault("two files are of the same language", "give the English file, the French file, or both");
            }

            place = text;
        }

        if (english is { CurrentTo: { } en } && french is { CurrentTo: { } fr } && en != fr)
        {
            throw new InputFault(Input.NameOf(paths[0]), $"the English file is current to {Dates.Write(en)}, the French file to {Dates.Write(fr)}", "download both on one day");
        }

        return paths.Count == 0 ? null : new LawFiles(english, french, Input.NameOf(paths[0]));
    }

    private static LawText Read(string path)
    {
        try
        {
            using var stream = Input.Open(path);
            return LawText.Read(stream);
        }
        catch (XmlException fault)
        {
            throw new InputFault(FormattableString.Invariant($"{Input.NameOf(path)}:{fault.LineNumber}:{fault.LinePosition}"), "the file is not well-formed XML, or not plain XML", "download it anew from the Justice Laws website");
        }
        catch (InvalidDataException fault)
        {
            throw new InputFault(Input.NameOf(path), fault.Message);
        }
        catch (IOException)
        {
            throw new InputFault(Input.NameOf(path), "the file cannot be read");
        }
    }
}
