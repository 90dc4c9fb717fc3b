using ImpRules.Checking;
using ImpRules.Diagnostics;
using ImpRules.Loading;
using ImpRules.Packing;

// dotnet ImpRules.Packer.dll FOLDER FILE: packs the rules of a folder into a file, or says as a compiler would what is wrong with them.
var (folder, file) = (args[0], args[1]);
var bag = new DiagnosticBag();
var pack = PackChecker.Check(PackReader.Read(RuleSource.Directory(folder), bag), bag);
var findings = bag.ToSortedList();
foreach (var finding in findings.Where(f => f.Severity == Severity.Error))
{
    var (place, line, column) = finding.Span;
    var help = finding.Help is null ? "" : $"; {finding.Help}";
    Console.WriteLine($"{Path.GetFullPath(place ?? folder)}({Math.Max(line, 1)},{Math.Max(column, 1)}): error {finding.Code}: {finding.Message}{help}");
}

if (pack is null)
{
    return 1;
}

// Whole or not at all: a build that is stopped half-way must not leave something newer than the rules.
var unfinished = file + ".new";
File.WriteAllBytes(unfinished, PackedForm.Write(pack, findings));
File.Move(unfinished, file, overwrite: true);
return 0;
