/** What the fields of acts and checks are for. */
export const fieldsOfActsAndChecks: Record<string, string> = {
  'Write 5ae, Annex IV or Annex 1; or Annex, when it has no number.':
    'Schrijf 5ae, Annex IV of Annex 1; of Annex, als zij geen nummer heeft.',
  'Which articles and annexes were read, when notRead says that others were not.':
    'Welke artikelen en bijlagen gelezen zijn, als notRead zegt dat andere dat niet zijn.',
  'Id of the act that is amended.': 'Id van de regeling die gewijzigd wordt.',
  'The articles and annexes that it changes or adds, as 5ae or Annex IV.':
    'De artikelen en bijlagen die zij wijzigt of toevoegt, als 5ae of Annex IV.',
  'Day up to which the text that was read is the law, or the date of the document.':
    'Dag tot wanneer de gelezen tekst de geldende is, of de datum van het document.',
  'Day by which it was read.': 'Dag waarop het uiterlijk gelezen is.',
  'Which text: as enacted, consolidated, or the part read.':
    'Welke tekst: zoals vastgesteld, geconsolideerd, of het gelezen deel.',
  'Day until which it runs, as the fact says.': 'Dag tot wanneer zij loopt, zoals het feit zegt.',
  'Number of the fact that says so.': 'Nummer van het feit dat dat zegt.',
  'What runs until that day, in a few words, for the calendar.':
    'Wat tot die dag loopt, in een paar woorden, voor de kalender.',
  'Name for evidence and amendments: 833-2014, sanctiewet-1977. Never changed.':
    'Naam voor feiten en wijzigingen: 833-2014, sanctiewet-1977. Verandert nooit.',
  'Kind of text.': 'Soort tekst.',
  'Full title, in its own language.': 'Volledige titel, in de eigen taal.',
  'Language of the title, as en or nl.': 'Taal van de titel, als en of nl.',
  'Short name in both languages, for an act.': 'Korte naam in beide talen, voor een regeling.',
  'Number in EUR-Lex, as 32014R0833.': 'Nummer in EUR-Lex, als 32014R0833.',
  'European legislation identifier.': 'Europese identificatie van wetgeving (ELI).',
  'Number in wetten.overheid.nl, as BWBR0003296.': 'Nummer in wetten.overheid.nl, als BWBR0003296.',
  'Number in the Staatscourant, as 2023-28312.': 'Nummer in de Staatscourant, als 2023-28312.',
  'Number in the Staatsblad.': 'Nummer in het Staatsblad.',
  'Number of a parliamentary paper.': 'Nummer van een Kamerstuk.',
  'Number of a judgment.': 'Nummer van een uitspraak.',
  'Address where a reader can find it; https only.':
    'Adres waar een lezer het vindt; alleen https.',
  'Day on which an act was adopted.': 'Dag waarop een regeling is vastgesteld.',
  'Day on which it entered into force.': 'Dag waarop zij in werking trad.',
  'Day from which it applies, where that is later.':
    'Dag vanaf wanneer zij van toepassing is, als die later is.',
  'Until when its measures run, where a fact says so.':
    'Tot wanneer de maatregelen lopen, als een feit dat zegt.',
  'Date of a document that is no act.': 'Datum van een document dat geen regeling is.',
  'Articles that the act is known to have, besides those that amendments added.':
    'Artikelen die de regeling voor zover bekend heeft, naast die van wijzigingen.',
  'Annexes that the act is known to have, as VII, besides those of amendments.':
    'Bijlagen die de regeling voor zover bekend heeft, als VII, naast die van wijzigingen.',
  'Which articles of which acts it changes.': 'Welke artikelen van welke regelingen zij wijzigt.',
  'Number of the EU package it belongs to.': 'Nummer van het EU-pakket waar zij bij hoort.',
  'What it changed for knowledge institutions, for the pages on the packages.':
    "Wat zij voor kennisinstellingen veranderde, voor de pagina's over de pakketten.",
  'What was read, and when.': 'Wat gelezen is, en wanneer.',
  'Why the text, or which part of it, could not be read, in one sentence.':
    'Waarom de tekst, of welk deel ervan, niet te lezen was, in één zin.',
  'Fingerprint of the text of a page without a date, as npm run law prints it.':
    'Vingerafdruk van de tekst van een pagina zonder datum, zoals npm run law die geeft.',
  'For editors only, never published.': 'Alleen voor redacteuren, verschijnt nooit.',
  'Give read, or notRead when nobody could read the text; both when it was read in part.':
    'Vul read in, of notRead als niemand de tekst kon lezen; allebei als hij deels gelezen is.',
  'Name the articles and annexes that were read; [] when only the recitals were.':
    'Noem de artikelen en bijlagen die gelezen zijn; [] als dat alleen de overwegingen zijn.',
  'The Dutch text.': 'De Nederlandse tekst.',
  'The English text.': 'De Engelse tekst.',
  'Use lower-case letters and hyphens.': 'Gebruik kleine letters en streepjes.',
  'Kinds of organisation in the form that this answer can mean.':
    'Soorten organisatie in het formulier die dit antwoord kan betekenen.',
  'Topics in the form that this answer can mean.':
    'Onderwerpen in het formulier die dit antwoord kan betekenen.',
  'Answers in the form on the own coordinator that this answer can mean.':
    'Antwoorden in het formulier over de eigen coördinator die dit antwoord kan betekenen.',
  'Name of this answer within its question.': 'Naam van dit antwoord binnen de vraag.',
  'Part of the address of every page behind this answer. Never changed.':
    'Deel van het adres van elke pagina achter dit antwoord. Verandert nooit.',
  'The answer, as a person reads it.': 'Het antwoord, zoals iemand het leest.',
  'What falls under this answer, where that is not plain.':
    'Wat onder dit antwoord valt, waar dat niet vanzelf spreekt.',
  'What the answer fills in on the contact form.':
    'Wat het antwoord op het contactformulier invult.',
  'The question or outcome this answer leads to.':
    'De vraag of uitkomst waar dit antwoord heen leidt.',
  'Name of this question, for “to”.': 'Naam van deze vraag, voor “to”.',
  'The question, as a person reads it.': 'De vraag, zoals iemand die leest.',
  'What a person must know to answer.': 'Wat iemand moet weten om te antwoorden.',
  'The condition that this question tests, for the page with all rules.':
    'De voorwaarde die deze vraag toetst, voor de pagina met alle regels.',
  'At least two answers.': 'Minstens twee antwoorden.',
  'Name of this outcome, for “to”; also its folder in outcomes/.':
    'Naam van deze uitkomst, voor “to”; ook de map in outcomes/.',
  'What it comes down to: yes, coordinator, elsewhere, …':
    'Waar het op neerkomt: yes, coordinator, elsewhere, …',
  'The outcome in a few words, for the drawing and for the staff.':
    'De uitkomst in een paar woorden, voor de tekening en voor de medewerkers.',
  'The rule that leads to this outcome, in one sentence.':
    'De regel die tot deze uitkomst leidt, in één zin.',
  'What kind of statement the rule is.': 'Wat voor uitspraak de regel is.',
  'What the rule rests on: numbers in content/evidence.':
    'Waar de regel op rust: nummers in content/evidence.',
  'For an outcome of kind unknown: what would make it known, in one or two sentences.':
    'Bij een uitkomst van de soort unknown: wat het bekend zou maken, in een of twee zinnen.',
  'Who helps instead or as well: ids in content/referrals.yaml.':
    "Wie ook of in plaats daarvan helpt: id's in content/referrals.yaml.",
  'Folder names of questions to read next.': 'Mapnamen van vragen om daarna te lezen.',
  'True when the page leads to the contact form: the question belongs here.':
    'True als de pagina naar het contactformulier leidt: de vraag hoort hier.',
  'An outcome of kind unknown says what would make it known; no other does.':
    'Een uitkomst van de soort unknown zegt wat het bekend zou maken; een andere niet.',
  'Write an address as /voor-wie/check/.': 'Schrijf een adres als /voor-wie/check/.',
  'Begin with /en/.': 'Begin met /en/.',
  'Address of the first question. Never changed without a redirect.':
    'Adres van de eerste vraag. Verandert nooit zonder doorverwijzing.',
  'Address of the sheet with all rules.': 'Adres van het blad met alle regels.',
  'The page below which the check stands.': 'De pagina waar de check onder staat.',
  'Name of the check.': 'Naam van de check.',
  'What a question of it is, with {n} for its number.':
    'Wat een vraag ervan is, met {n} voor het nummer.',
  'Words on the button that starts the check.': 'Woorden op de knop waarmee de check begint.',
  'What one knows at the end, beside that button.': 'Wat iemand aan het eind weet, naast die knop.',
  'Heading of the sheet with all rules.': 'Kop van het blad met alle regels.',
  'What stands on that sheet.': 'Wat op dat blad staat.',
  'What each kind of outcome comes down to, in a few words.':
    'Waar elke soort uitkomst op neerkomt, in een paar woorden.',
  'Words people search with that do not stand in title and lead; without, search leaves it to its parent.':
    'Woorden waarmee mensen zoeken en die niet in title en lead staan; zonder laat het zoeken het over aan de pagina erboven.',
  'Whether the rules are told with every question that comes in by the form.':
    'Of de regels verteld worden bij elke vraag die via het formulier komt.',
  'Day on which these rules first appeared on this site.':
    'Dag waarop deze regels voor het eerst op de site stonden.',
  'Check again before this day; at most twelve months ahead.':
    'Opnieuw nalopen vóór deze dag; hoogstens twaalf maanden vooruit.',
  'Day on which an editor last checked all rules.':
    'Dag waarop een redacteur voor het laatst alle regels naliep.',
  'Every change that matters to a reader.': 'Elke wijziging die voor een lezer telt.',
  'The first question.': 'De eerste vraag.',
  'The questions.': 'De vragen.',
  'What the answers can lead to.': 'Waar de antwoorden toe kunnen leiden.',
  'Heading of the page: the outcome in one sentence.': 'Kop van de pagina: de uitkomst in één zin.',
  'What it means and what to do, in at most 60 words.':
    'Wat het betekent en wat te doen, in hoogstens 60 woorden.',
  'What to have ready, a line each.': 'Wat iemand klaar moet hebben, per regel één ding.',
};
