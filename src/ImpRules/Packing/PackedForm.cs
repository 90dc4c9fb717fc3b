using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using ImpRules.Checking;
using ImpRules.Diagnostics;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Packing;

/// <summary>
/// A checked pack as bytes, from which it is there at once: nothing is parsed, looked up or checked again. The bytes are
/// made when the library is built and read by that very build, so there is one version of the form and no older one.
/// </summary>
/// <remarks>
/// In this order: the mark, the version of the form, a checksum of all that follows; then the texts, and the pack.
/// </remarks>
internal static class PackedForm
{
    /// <summary>Raised whenever what is written, or its order, changes.</summary>
    private const int Version = 3;

    private const int HeadLength = 16;

    private static ReadOnlySpan<byte> Mark => "ImpRules"u8;

    /// <summary>The bytes of a checked pack and of what was found when it was checked.</summary>
    public static byte[] Write(CheckedPack pack, IReadOnlyList<Diagnostic> findings)
    {
        var to = new PackedWriter();
        to.Text(pack.Content.Hash);
        Write(to, pack.Header);
        to.Items(pack.Content.Facts, VocabularyForm.Write);
        to.Items(pack.Content.Sources, SourceForm.Write);
        to.Items(pack.Content.Parameters, LawForm.Write);
        to.Items(pack.Content.Lists, LawForm.Write);
        to.Items(pack.Content.Tables, LawForm.Write);
        to.Items(pack.Content.SharedCriteria, CriterionForm.Write);
        to.Items(pack.Content.Rules, RuleForm.Write);
        to.Items(pack.Content.Checklists, ChecklistForm.Write);
        to.Items(pack.Conditions, ConditionForm.Write);
        foreach (var rule in pack.Rules)
        {
            WriteTests(to, rule.Root);
        }

        to.Items(pack.DerivationOrder, (to, fact) => to.Number(fact));
        WriteOrder(to, pack);
        to.Items(findings, Write);

        var body = to.ToArray();
        var bytes = new byte[HeadLength + body.Length];
        Mark.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), Version);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(12), Checksum(body));
        body.CopyTo(bytes, HeadLength);
        return bytes;
    }

    /// <summary>The pack, with what was found when it was checked in the bag; null when the bytes are not those of a pack.</summary>
    public static CheckedPack? Read(byte[] bytes, string name, DiagnosticBag bag)
    {
        if (bytes.Length < HeadLength || !bytes.AsSpan().StartsWith(Mark))
        {
            bag.Error(Codes.Unreadable, SourceSpan.WholeFile(name), "this is not a packed rule pack");
            return null;
        }

        if (BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(8)) is var version && version != Version)
        {
            bag.Error(Codes.Unreadable, SourceSpan.WholeFile(name), FormattableString.Invariant($"packed in form {version}, and this library reads form {Version}"));
            return null;
        }

        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(12)) != Checksum(bytes.AsSpan(HeadLength)))
        {
            bag.Error(Codes.Unreadable, SourceSpan.WholeFile(name), "the packed rule pack is damaged", "install the library anew");
            return null;
        }

        return Read(new PackedReader(bytes, HeadLength), bag);
    }

    internal static InvalidDataException Unknown(string what, int number) => new(FormattableString.Invariant($"no {what} is packed as {number}"));

    private static CheckedPack Read(PackedReader from, DiagnosticBag bag)
    {
        var hash = from.Text();
        var header = ReadHeader(from);
        var content = new PackContent
        {
            Hash = hash,
            Header = header,
            Facts = from.Items(VocabularyForm.Read),
            Sources = from.Items(SourceForm.Read),
            Parameters = from.Items(LawForm.ReadParameter),
            Lists = from.Items(LawForm.ReadList),
            Tables = from.Items(LawForm.ReadTable),
            SharedCriteria = from.Items(CriterionForm.Read),
            Rules = from.Items(RuleForm.Read),
            Checklists = from.Items(ChecklistForm.Read),
        };
        var conditions = from.Items(ConditionForm.Read);
        var rules = Bind(content, from);
        var derivations = from.Items(from => from.Number());
        var catalogue = ReferenceTables.Catalogue(content, ReadOrder(from, content.Facts), bag);
        bag.AddRange(from.Items(ReadFinding));
        return new CheckedPack(content, header, new SymbolTable(catalogue, content), conditions, rules, derivations);
    }

    private static BoundRule[] Bind(PackContent content, PackedReader from)
    {
        var shared = new Dictionary<string, Criterion>(content.SharedCriteria.Count, StringComparer.Ordinal);
        foreach (var criterion in content.SharedCriteria)
        {
            shared.Add(criterion.SharedName!, criterion);
        }

        var binder = new CriterionBinder(use => shared[use.Name], _ => from.Number());
        var rules = new BoundRule[content.Rules.Count];
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i] = binder.Bind(content.Rules[i]);
        }

        return rules;
    }

    /// <summary>Where each fact of the catalogue, which is in order, stands among those of the files.</summary>
    private static void WriteOrder(PackedWriter to, CheckedPack pack)
    {
        var positions = pack.Content.Facts.Select((fact, i) => KeyValuePair.Create(fact.Path, i)).ToDictionary(StringComparer.Ordinal);
        foreach (var fact in pack.Symbols.Catalogue.Facts)
        {
            to.Number(positions[fact.Path]);
        }
    }

    private static FactDeclaration[] ReadOrder(PackedReader from, IReadOnlyList<FactDeclaration> facts)
    {
        var ordered = new FactDeclaration[facts.Count];
        for (var i = 0; i < ordered.Length; i++)
        {
            ordered[i] = facts[from.Number()];
        }

        return ordered;
    }

    /// <summary>The positions of the conditions of a rule's tests, in the order in which binding the rule comes to them.</summary>
    private static void WriteTests(PackedWriter to, BoundCriterion criterion)
    {
        if (criterion.Junction == Junction.Test)
        {
            to.Number(criterion.Condition);
        }

        foreach (var child in criterion.Children)
        {
            WriteTests(to, child);
        }
    }

    private static void Write(PackedWriter to, PackHeader header)
    {
        to.Text(header.Id);
        to.Text(header.Version);
        CommonForm.Write(to, header.Title);
        to.Day(header.CoversFrom);
        to.Day(header.LawReviewed);
        CommonForm.Write(to, header.Disclaimer);
    }

    private static PackHeader ReadHeader(PackedReader from) =>
        new(from.Text(), from.Text(), CommonForm.ReadText(from), from.Day(), from.Day(), CommonForm.ReadText(from));

    private static void Write(PackedWriter to, Diagnostic finding)
    {
        to.Text(finding.Code);
        to.Number((int)finding.Severity);
        to.Text(finding.Message);
        CommonForm.Write(to, finding.Span);
        to.Text(finding.Help);
    }

    private static Diagnostic ReadFinding(PackedReader from) =>
        new(from.Text(), (Severity)from.Number(), from.Text(), CommonForm.ReadSpan(from), from.TextOrNull());

    /// <summary>A cyclic redundancy check: it notices damage, and is there without loading a library of ciphers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            sum = BitOperations.Crc32C(sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (var rest in bytes)
        {
            sum = BitOperations.Crc32C(sum, rest);
        }

        return ~sum;
    }
}
