namespace ImpRules.Explanation;

/// <summary>Every fixed phrase of an explanation, in both languages; <c>{0}</c> and so on are filled in.</summary>
internal static class Phrases
{
    public static readonly LocalizedText NoWorkPermit = new("No work permit is needed", "Aucun permis de travail n’est requis");
    public static readonly LocalizedText Imp = new("International Mobility Program: a work permit without an LMIA", "Programme de mobilité internationale : un permis de travail sans EIMT");
    public static readonly LocalizedText AlreadyAuthorized = new("International Mobility Program: already authorized to work", "Programme de mobilité internationale : déjà autorisé à travailler");
    public static readonly LocalizedText Tfwp = new("Temporary Foreign Worker Program: an LMIA is needed", "Programme des travailleurs étrangers temporaires : une EIMT est requise");
    public static readonly LocalizedText Undetermined = new("Undetermined: facts that are not known decide", "Indéterminé : la réponse dépend de faits non connus");

    public static readonly LocalizedText LawUnknown = new("Undetermined: the rules do not know the law of that date", "Indéterminé : les règles ne connaissent pas le droit de cette date");

    public static readonly LocalizedText RouteNoWorkPermit = new("work without a permit", "travail sans permis");
    public static readonly LocalizedText RouteImp = new("International Mobility Program (IMP)", "Programme de mobilité internationale (PMI)");
    public static readonly LocalizedText RouteTfwp = new("Temporary Foreign Worker Program (TFWP)", "Programme des travailleurs étrangers temporaires (PTET)");
    public static readonly LocalizedText RouteUndetermined = new("undetermined", "indéterminé");

    public static readonly LocalizedText PermitOpen = new("open", "ouvert");
    public static readonly LocalizedText PermitRestricted = new("open, restricted by occupation, place or sector", "ouvert, restreint quant à la profession, au lieu ou au secteur");
    public static readonly LocalizedText PermitEmployer = new("employer-specific", "lié à un employeur donné");
    public static readonly LocalizedText PermitNone = new("none", "aucun");

    public static readonly LocalizedText LabelWhy = new("Why", "Motif");
    public static readonly LocalizedText LabelStream = new("Stream", "Volet");
    public static readonly LocalizedText NoStream = new("None is met. The nearest is: {0}.", "Aucun n’est rempli. Le plus proche est : {0}.");
    public static readonly LocalizedText LabelNearest = new("Nearest", "Près du but");
    public static readonly LocalizedText LabelPermit = new("Permit", "Permis");
    public static readonly LocalizedText LabelEmployer = new("Employer", "Employeur");
    public static readonly LocalizedText LabelWorker = new("Worker", "Travailleur");
    public static readonly LocalizedText LabelBars = new("Bars", "Obstacles");
    public static readonly LocalizedText LabelOfficer = new("Officer", "Agent");
    public static readonly LocalizedText LabelAssumed = new("Assumed", "Présumé");
    public static readonly LocalizedText LabelRequested = new("Applied for", "Demandé");
    public static readonly LocalizedText LabelWarning = new("Warning", "Attention");
    public static readonly LocalizedText LabelConfidence = new("Confidence", "Fiabilité");

    public static readonly Plural AndTheOthers = new(
        new("This and {0} other requirement are met.", "Cette exigence et {0} autre sont remplies."),
        new("This and {0} other requirements are met.", "Cette exigence et {0} autres sont remplies."));

    public static readonly Plural NoExemptionMet = new(
        new("The one exemption in force on {1} is not met.", "La seule dispense en vigueur le {1} n’est pas remplie."),
        new("None of the {0} exemptions in force on {1} is met.", "Aucune des {0} dispenses en vigueur le {1} n’est remplie."));

    public static readonly LocalizedText NoExemptionInForce = new("No exemption is in force on {0}.", "Aucune dispense n’est en vigueur le {0}.");
    public static readonly LocalizedText Possible = new("What is known leaves open: {0}.", "Ce qui est connu laisse possibles : {0}.");
    public static readonly LocalizedText FactsWait = new("What to submit and to pay depends on the answer.", "Ce qu’il faut fournir et payer dépend de la réponse.");
    public static readonly LocalizedText AlsoMet = new("Also met: {0}.", "Aussi remplies : {0}.");

    public static readonly LocalizedText SubmitNothing = new("No offer of employment, no compliance fee: {0}.", "Ni offre d’emploi ni frais de conformité : {0}.");
    public static readonly LocalizedText NoOffer = new("No offer of employment to submit: {0}.", "Aucune offre d’emploi à fournir : {0}.");
    public static readonly LocalizedText NoComplianceFee = new("No compliance fee to pay: {0}.", "Aucuns frais de conformité à payer : {0}.");
    public static readonly LocalizedText NoLmiaFee = new("No LMIA fee to pay: {0}.", "Aucuns frais d’EIMT à payer : {0}.");
    public static readonly LocalizedText NoWorkerFee = new("No permit fee to pay: {0}.", "Aucuns frais de permis à payer : {0}.");
    public static readonly LocalizedText BecauseNoPermit = new("no work permit is needed", "aucun permis de travail n’est requis");
    public static readonly LocalizedText BecauseAuthorized = new("the worker is already authorized", "le travailleur est déjà autorisé");
    public static readonly LocalizedText BecauseOpen = new("the permit names no employer", "le permis n’est lié à aucun employeur");
    public static readonly LocalizedText BecauseLmia = new("the LMIA takes their place", "l’EIMT en tient lieu");
    public static readonly LocalizedText BecauseNot = new("this does not hold: “{0}”", "ceci n’est pas rempli : « {0} »");
    public static readonly LocalizedText BecauseNone = new("no rule in force asks for it", "aucune règle en vigueur ne le demande");
    public static readonly LocalizedText TitleAndAmount = new("{0}: {1}", "{0} : {1}");
    public static readonly LocalizedText AmountNotKnown = new("amount not known", "montant non connu");
    public static readonly LocalizedText Perhaps = new("{0}, perhaps: it depends on {1}", "{0}, peut-être, selon {1}");

    public static readonly Plural OtherDuties = new(new("And {0} other duty", "Et {0} autre devoir"), new("And {0} other duties", "Et {0} autres devoirs"));

    public static readonly LocalizedText BarMet = new("A permit cannot be issued: {0}", "Un permis ne peut être délivré : {0}");
    public static readonly LocalizedText BarsOpen = new("Not excluded: {0}", "Non exclus : {0}");
    public static readonly LocalizedText BarOpen = new("Not excluded: {0}; it depends on {1}", "Non exclu : {0}, selon {1}");
    public static readonly LocalizedText NoBars = new("None applies.", "Aucun ne s’applique.");

    public static readonly Plural OfficerJudges = new(
        new("Judges {0} fact that the profile states", "Apprécie {0} fait énoncé dans le profil"),
        new("Judges {0} facts that the profile states", "Apprécie {0} faits énoncés dans le profil"));

    public static readonly Plural AssumedAbsent = new(
        new("{0} rare circumstance not mentioned, taken not to exist", "{0} circonstance rare non mentionnée, présumée inexistante"),
        new("{0} rare circumstances not mentioned, taken not to exist", "{0} circonstances rares non mentionnées, présumées inexistantes"));

    public static readonly Plural AssumedValue = new(
        new("{0} fact not mentioned, taken to be as usual", "{0} fait non mentionné, présumé tel que d’ordinaire"),
        new("{0} facts not mentioned, taken to be as usual", "{0} faits non mentionnés, présumés tels que d’ordinaire"));

    public static readonly LocalizedText NothingAssumed = new("Nothing.", "Rien.");
    public static readonly LocalizedText AssumptionsOff = new("Nothing; what the profile does not mention is not known.", "Rien; ce que le profil ne mentionne pas n’est pas connu.");

    public static readonly LocalizedText CouldOpen = new("could lead to {0}", "issue possible : {0}");
    public static readonly LocalizedText ShortNoWorkPermit = new("work without a permit", "travail sans permis");
    public static readonly LocalizedText ShortImp = new("IMP", "PMI");
    public static readonly LocalizedText Answers = new("Answers: {0}", "Réponses : {0}");
    public static readonly LocalizedText OrGive = new("or give {0}", "ou indiquer {0}");
    public static readonly LocalizedText RouteWithRules = new("{0} ({1})", "{0} ({1})");
    public static readonly LocalizedText Concerns = new("concerns {0}", "concerne {0}");
    public static readonly LocalizedText ToSettle = new("To settle it, answer these, the most decisive first{0}:", "Pour trancher, répondre à ceci, le plus décisif d’abord{0} :");
    public static readonly Plural OpenBelow = new(
        new("Still to answer, without effect on the program: {0} question, below.", "Encore à répondre, sans effet sur le programme : {0} question, ci-après."),
        new("Still to answer, without effect on the program: {0} questions, below.", "Encore à répondre, sans effet sur le programme : {0} questions, ci-après."));
    public static readonly LocalizedText StillOpen = new("Still to answer, without effect on the program{0}:", "Encore à répondre, sans effet sur le programme{0} :");
    public static readonly LocalizedText FirstOf = new(" ({0} of {1})", " ({0} sur {1})");
    public static readonly Plural More = new(new("1 more", "1 autre"), new("{0} more", "{0} autres"));

    public static readonly LocalizedText RequestedMetSoFar = new("{0}: met; an answer below could still make it needless.", "{0} : remplie; une réponse ci-dessous pourrait encore la rendre inutile.");
    public static readonly LocalizedText RequestedAlsoMet = new("{0}: met too.", "{0} : remplie également.");
    public static readonly LocalizedText RequestedNotMet = new("{0}. {1}", "{0}. {1}");
    public static readonly LocalizedText RequestedOpen = new("{0}: not settled by what is known.", "{0} : ce qui est connu ne permet pas de trancher.");
    public static readonly LocalizedText RequestedUnknown = new("{0}: no rule in force on {1} has this code.", "{0} : aucune règle en vigueur le {1} ne porte ce code.");
    public static readonly LocalizedText RequestedRenamed = new("{0}: no rule in force on {1} has this code; {2} took its place.", "{0} : aucune règle en vigueur le {1} ne porte ce code; {2} l’a remplacé.");
    public static readonly LocalizedText RequestedLater = new("{0}: no rule in force on {1} has this code; {2} stood in its place.", "{0} : aucune règle en vigueur le {1} ne porte ce code; {2} en tenait lieu.");
    public static readonly LocalizedText Fails = new("Not met: {0}", "Non rempli : {0}");
    public static readonly LocalizedText FailsWith = new("Not met: {0} ({1})", "Non rempli : {0} ({1})");

    public static readonly LocalizedText Contradiction = new("{0}: the profile says {1}, its other facts say {2}; {1} was used.", "{0} : le profil indique {1}, ses autres faits indiquent {2}; {1} a été retenu.");
    public static readonly LocalizedText LawNotKnown = new("The pack does not know the law of {0} on this: {1}", "Le jeu de règles ne connaît pas le droit du {0} sur ce point : {1}");
    public static readonly LocalizedText LawOf = new("Law of {0}, by rules {1} ({2}), read up to {3}.", "Droit du {0}, selon les règles {1} ({2}), lu jusqu’au {3}.");
    public static readonly LocalizedText LaterThanRead = new("The law was read up to {0} only; later changes are not in the rules.", "Le droit n’a été lu que jusqu’au {0}; les changements ultérieurs ne figurent pas dans les règles.");

    public static readonly LocalizedText HeadPrimary = new("What it rests on", "Fondement");
    public static readonly LocalizedText HeadStream = new("The LMIA stream", "Le volet de l’EIMT");
    public static readonly LocalizedText HeadOpenStreams = new("Streams that are possible", "Volets possibles");
    public static readonly LocalizedText HeadRequested = new("What was applied for", "Ce qui est demandé");
    public static readonly LocalizedText HeadNearest = new("What came near", "Ce qui s’en approche");
    public static readonly LocalizedText HeadOpen = new("What is not settled", "Ce qui n’est pas tranché");
    public static readonly LocalizedText HeadQuestions = new("Questions to answer", "Questions à répondre");
    public static readonly LocalizedText HeadFurther = new("Questions that do not change the program", "Questions qui ne changent pas le programme");
    public static readonly LocalizedText HeadAlsoMet = new("Also met", "Aussi remplies");
    public static readonly LocalizedText HeadBars = new("Bars to a permit", "Obstacles au permis");
    public static readonly LocalizedText HeadAssumed = new("Assumed", "Présumé");
    public static readonly LocalizedText HeadNotMet = new("Not met", "Non remplies");
    public static readonly LocalizedText HeadDuties = new("Duties and fees", "Devoirs et frais");
    public static readonly LocalizedText HeadSources = new("Sources", "Sources");

    public static readonly LocalizedText OutcomeMet = new("met", "rempli");
    public static readonly LocalizedText OutcomeNotMet = new("not met", "non rempli");
    public static readonly LocalizedText OutcomeOpen = new("not known", "non connu");
    public static readonly LocalizedText OutcomeYes = new("yes", "oui");
    public static readonly LocalizedText OutcomeNo = new("no", "non");
    public static readonly LocalizedText RuleMet = new("met", "conditions remplies");
    public static readonly LocalizedText RuleNotMet = new("not met", "conditions non remplies");
    public static readonly LocalizedText BarApplies = new("applies", "s’applique");
    public static readonly LocalizedText RuleOpen = new("not settled", "en suspens");

    public static readonly LocalizedText GroupAll = new("All of these:", "Tous ces points :");
    public static readonly LocalizedText GroupAny = new("At least one of these:", "Au moins un de ces points :");
    public static readonly LocalizedText GroupNone = new("None of these:", "Aucun de ces points :");
    public static readonly Plural GroupAllRest = new(new("All of these, and {0} other that is met:", "Tous ces points, et {0} autre qui est rempli :"), new("All of these, and {0} others that are met:", "Tous ces points, et {0} autres qui sont remplis :"));
    public static readonly Plural GroupAnyRest = new(new("At least one of these, or {0} other that is not needed:", "Au moins un de ces points, ou {0} autre qui n’est pas nécessaire :"), new("At least one of these, or {0} others that are not needed:", "Au moins un de ces points, ou {0} autres qui ne sont pas nécessaires :"));
    public static readonly Plural GroupNoneRest = new(new("None of these, nor {0} other:", "Aucun de ces points, ni {0} autre :"), new("None of these, nor {0} others:", "Aucun de ces points, ni {0} autres :"));
    public static readonly Plural GroupNoneApplies = new(new("The {0} case does not apply.", "Le {0} cas ne s’applique pas."), new("None of {0} cases applies.", "Aucun de {0} cas ne s’applique."));
    public static readonly LocalizedText OfficerJudgesThis = new("For an officer to judge.", "À l’appréciation de l’agent.");
    public static readonly LocalizedText LawNotKnownHere = new("The law of that date is not known.", "Le droit de cette date n’est pas connu.");
    public static readonly Plural OthersMet = new(new("{0} other requirement is met.", "{0} autre exigence est remplie."), new("{0} other requirements are met.", "{0} autres exigences sont remplies."));

    public static readonly LocalizedText PortalRequired = new("Employer Portal: an offer of employment to submit before the worker applies", "Portail de l’employeur : une offre d’emploi à fournir avant la demande du travailleur");
    public static readonly LocalizedText PortalNothing = new("Employer Portal: nothing to submit", "Portail de l’employeur : rien à fournir");
    public static readonly LocalizedText PortalNotSettled = new("Employer Portal: not settled whether anything is submitted", "Portail de l’employeur : on ne sait pas encore s’il y a une offre à fournir");
    public static readonly LocalizedText PortalLawUnknown = new("Employer Portal: the rules do not know the law of that date", "Portail de l’employeur : les règles ne connaissent pas le droit de cette date");
    public static readonly LocalizedText PortalNoPermit = new("No work permit is needed for this work, so no offer of employment goes to the Minister.", "Aucun permis de travail n’est requis pour ce travail; aucune offre d’emploi n’est donc fournie au ministre.");
    public static readonly LocalizedText PortalAuthorized = new("The worker already holds an authorization that covers the job; nothing is applied for.", "Le travailleur détient déjà une autorisation qui couvre l’emploi; rien n’est demandé.");
    public static readonly LocalizedText PortalOpen = new("The permit names no employer; only a permit tied to an employer rests on an offer.", "Le permis n’est lié à aucun employeur; seul un permis lié à un employeur donné repose sur une offre.");
    public static readonly LocalizedText PortalLmia = new("The offer is not exempt from an LMIA; the employer asks for one, and it takes the place of the offer in the portal.", "L’offre n’est pas dispensée d’EIMT; l’employeur en demande une, et elle tient lieu d’offre dans le portail.");
    public static readonly LocalizedText PortalExempt = new("The permit names the employer, and still no offer is submitted:", "Le permis est lié à l’employeur, mais aucune offre n’est fournie :");
    public static readonly LocalizedText PortalNoForm = new("The rules do not say what the form asks for.", "Les règles ne disent pas ce que demande le formulaire.");
    public static readonly LocalizedText PortalComplete = new("Every answer that a profile can give is there.", "Toutes les réponses qu’un profil peut donner y sont.");

    public static readonly Plural PortalMissing = new(
        new("{0} answer is not in the profile", "{0} réponse ne figure pas dans le profil"),
        new("{0} answers are not in the profile", "{0} réponses ne figurent pas dans le profil"));

    public static readonly LocalizedText PortalAnswerFirst = new("To know whether an offer is submitted, answer these first:", "Pour savoir s’il y a une offre à fournir, répondre d’abord à ceci :");
    public static readonly LocalizedText HeadInstead = new("What is done instead", "Ce qui se fait à la place");
    public static readonly LocalizedText LabelFee = new("Fee", "Frais");
    public static readonly LocalizedText LabelMissing = new("Missing", "Manque");
    public static readonly LocalizedText SecondSource = new("(by a second source)", "(selon une source secondaire)");
    public static readonly LocalizedText NoSource = new("(not seen in a source)", "(non vu dans une source)");

    public static readonly Plural RestIsAssumed = new(
        new("{0} other requirement is met by what is assumed, without an answer of the profile.", "{0} autre exigence est remplie par présomption, sans réponse du profil."),
        new("{0} other requirements are met by what is assumed, without an answer of the profile.", "{0} autres exigences sont remplies par présomption, sans réponse du profil."));

    public static readonly LocalizedText AnswerGiven = new("given", "indiqué");
    public static readonly LocalizedText AnswerMissing = new("missing", "manque");
    public static readonly LocalizedText AnswerToDo = new("to do", "à faire");

    public static readonly LocalizedText InForceFrom = new("in force from {0}", "en vigueur depuis le {0}");
    public static readonly LocalizedText InForceUntil = new("in force until {0}", "en vigueur jusqu’au {0}");
    public static readonly LocalizedText InForceBetween = new("in force from {0} to {1}", "en vigueur du {0} au {1}");
    public static readonly LocalizedText OpenQuestion = new("Open question: {0}", "Question ouverte : {0}");
    public static readonly LocalizedText OfficersWeigh = new("Guidance: {0}", "À noter : {0}");
    public static readonly LocalizedText ConfidenceMedium = new("medium: read in part, or from a second source", "moyenne : lu en partie, ou d’une source secondaire");
    public static readonly LocalizedText ConfidenceLow = new("low: not seen in a source of the period", "faible : non vu dans une source de l’époque");

    public static readonly Plural GateClosed = new(
        new("One exemption does not concern this profile: {1}.", "Une dispense ne concerne pas ce profil : {1}."),
        new("{0} exemptions do not concern this profile: {1}.", "{0} dispenses ne concernent pas ce profil : {1}."));

    public static readonly Plural NoPermitNotMet = new(
        new("The one case without a work permit does not apply.", "Le seul cas sans permis de travail ne s’applique pas."),
        new("None of the {0} cases without a work permit applies.", "Aucun des {0} cas sans permis de travail ne s’applique."));

    public static readonly LocalizedText Given = new("given", "indiqué");
    public static readonly LocalizedText Derived = new("derived", "déduit");
    public static readonly LocalizedText Assumed = new("assumed", "présumé");
    public static readonly LocalizedText Withheld = new("(withheld)", "(masqué)");
    public static readonly LocalizedText NotKnown = new("not known", "non connu");
    public static readonly LocalizedText None = new("none", "aucun");
    public static readonly LocalizedText Yes = new("yes", "oui");
    public static readonly LocalizedText No = new("no", "non");
    public static readonly LocalizedText And = new("and", "et");
    public static readonly LocalizedText Or = new("or", "ou");
    public static readonly LocalizedText Quoted = new("“{0}”", "« {0} »");
    public static readonly LocalizedText Colon = new(": ", " : ");
    public static readonly LocalizedText LabelAndValue = new("{0}: {1}", "{0} : {1}");
}
