using ImpRules.Cli;

using var terminal = Terminal.Open();
return Tool.Run(args, terminal);
