using System.CommandLine;

return new RootCommand("Decides how a hire of a foreign worker in Canada is routed, and explains why.")
    .Parse(args)
    .Invoke();
