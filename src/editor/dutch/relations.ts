/** What is wrong between files. */
export const relations: Record<string, string> = {
  'waits for you: {0} stands there': 'wacht op u: er staat {0}',
  'Write what belongs there in its place.': 'Schrijf daar wat er hoort.',
  'names the folder content/{0}/{1}, which is gone':
    'noemt de map content/{0}/{1}, en die is er niet meer',
  'Put the folder back. An answer that no longer holds is withdrawn: npm run withdraw.':
    'Zet de map terug. Een antwoord dat niet meer geldt, trekt u in: npm run withdraw.',
  'does not stand in content/addresses.yaml': 'staat niet in content/addresses.yaml',
  'Add the folder there with its number and both addresses; npm run new does so by itself.':
    'Voeg de map daar toe met het nummer en beide adressen; npm run new doet dat vanzelf.',
  'was {0} when it was given out': 'was {0} toen het werd uitgegeven',
  'Write {0} again; people have noted that number down.':
    'Schrijf weer {0}; mensen hebben dat nummer genoteerd.',
  'is “{0}”, and the address that was given out ends in “{1}”':
    'is “{0}”, en het adres dat is uitgegeven eindigt op “{1}”',
  'Write “{0}” again, and then npm run move: the old address goes on leading here.':
    'Schrijf weer “{0}”, en doe dan npm run move: het oude adres blijft hierheen leiden.',
  'is {0}, another number than the {1} that people read':
    'is {0}, een ander nummer dan {1}, dat mensen lezen',
  'Change shown and dial together: 088 042 62 00 is dialled as +31880426200.':
    'Verander shown en dial samen: 088 042 62 00 kiest men als +31880426200.',
  'Give the day on which the answer was withdrawn.':
    'Noem de dag waarop het antwoord is ingetrokken.',
  '“{0}” is not a question that stands': '“{0}” is geen vraag die nog geldt',
  'Give the name of a folder in content/questions of which the answer holds.':
    'Noem de naam van een map in content/questions waarvan het antwoord geldt.',
  'is the id of more than one question or outcome': 'is de id van meer dan één vraag of uitkomst',
  'Give each an id of its own.': 'Geef elk een eigen id.',
  '“{0}” is not a question': '“{0}” is geen vraag',
  'Give the id of the first question.': 'Noem de id van de eerste vraag.',
  'has no answers': 'heeft geen antwoorden',
  'Add answers, or remove the question.': 'Voeg antwoorden toe, of haal de vraag weg.',
  '“{0}” is not a question or an outcome': '“{0}” is geen vraag en geen uitkomst',
  'Check the spelling, or add that question or outcome.':
    'Kijk of de naam goed gespeld is, of voeg die vraag of uitkomst toe.',
  'can lead back to itself': 'kan naar zichzelf terugleiden',
  'Let one of its answers lead on instead of back; every path must end.':
    'Laat een van de antwoorden verder leiden in plaats van terug; elk pad moet eindigen.',
  'is reached by no answer': 'wordt door geen antwoord bereikt',
  'Let an answer lead to it, or remove it.': 'Laat een antwoord erheen leiden, of haal het weg.',
  'is reached after {0} answers': 'wordt na {0} antwoorden bereikt',
  'Ask at most {0} questions on the way to an outcome.':
    'Stel hoogstens {0} vragen op weg naar een uitkomst.',
  '“{0}” is not in the register': '“{0}” staat niet in het register',
  'Check the spelling of its id, or add the act to a file in content/acts.':
    'Kijk of de id goed gespeld is, of voeg de regeling toe aan een bestand in content/acts.',
  '{0} lies in the future': '{0} ligt in de toekomst',
  'Give the day on which it was adopted, or on which somebody read it.':
    'Noem de dag waarop de regeling is vastgesteld, of waarop iemand haar las.',
  '{0} does not name {1}': '{0} noemt {1} niet',
  'Give the day and the number of the fact that says until when it runs.':
    'Noem de dag en het nummer van het feit dat zegt tot wanneer de regeling loopt.',
  'amends an act that amends it in turn': 'wijzigt een regeling die haar zelf weer wijzigt',
  'An act amends older ones only; take the wrong line out.':
    'Een regeling wijzigt alleen oudere; haal de verkeerde regel weg.',
  '{0} is not in content/evidence': '{0} staat niet in content/evidence',
  'Check the number, or write the fact down there with where it stands.':
    'Kijk of het nummer klopt, of schrijf het feit daar op, met de plaats waar het staat.',
  '{0} is background that was never verified': '{0} is achtergrond die nooit is nagegaan',
  'Find a source that can be cited, or leave the statement out.':
    'Zoek een bron die u kunt noemen, of laat de uitspraak weg.',
  '{0} stands here twice': '{0} staat hier twee keer',
  'says {0}, but {1}, which carries the short answer, allows {2} at most':
    'zegt {0}, maar {1}, waarop het korte antwoord rust, laat hoogstens {2} toe',
  'Write {0}, read the act itself, or move {1} to facts.rest if the answer stands without it.':
    'Schrijf {0}, lees de regeling zelf, of zet {1} bij facts.rest als het antwoord zonder dat feit blijft staan.',
  'is later than {0}, {1} months after the text was last worked on':
    'is later dan {0}, {1} maanden nadat er voor het laatst aan de tekst is gewerkt',
  'Write {0} or an earlier day.': 'Schrijf {0} of een eerdere dag.',
  'lies in the future': 'ligt in de toekomst',
  'Give the day on which you checked the whole text.':
    'Noem de dag waarop u de hele tekst hebt nagelopen.',
  'is out of order': 'staat niet op volgorde',
  'Put the latest on top, and of one day the one that came last.':
    'Zet de laatste bovenaan, en van één dag die het laatst kwam.',
  'holds a day in the future ({0})': 'bevat een dag in de toekomst ({0})',
  'Give the day on which the text, or its change, is published.':
    'Noem de dag waarop de tekst, of de wijziging, verschijnt.',
  '“{0}” is also that of another answer': '“{0}” is ook dat van een ander antwoord',
  'Choose another; it becomes part of the address.':
    'Kies een ander; het wordt een deel van het adres.',
  '“{0}” is not in content/referrals.yaml': '“{0}” staat niet in content/referrals.yaml',
  'Check the spelling of the id, or describe the organisation there.':
    'Kijk of de id goed gespeld is, of beschrijf de organisatie daar.',
  'Leave it out here, and put it in the text of the outcome.':
    'Laat het hier weg, en zet het in de tekst van de uitkomst.',
  'Say in a few words, in both languages, what such an outcome comes down to.':
    "Zeg in een paar woorden, in beide talen, waar zo'n uitkomst op neerkomt.",
  'is “{0}”, and none of its facts names an article or annex':
    'is “{0}”, en geen van de feiten noemt een artikel of bijlage',
  'Cite a fact that rests on the article, or use another kind.':
    'Noem een feit dat op het artikel rust, of gebruik een andere soort.',
  'Add the text: every outcome has one in each language.':
    'Voeg de tekst toe: elke uitkomst heeft er een in elke taal.',
  'belongs to no outcome': 'hoort bij geen uitkomst',
  'Check the name of its folder against check.yaml, or remove it.':
    'Vergelijk de naam van de map met check.yaml, of haal het weg.',
  'holds a major change, and the text that it replaced is not kept in {0}':
    'bevat een wijziging met weight: major, en de tekst die zij verving staat niet in {0}',
  'Save index.md of the page as it was published there; or make the change minor.':
    'Zet index.md van de pagina zoals die gepubliceerd was daar neer (npm run revise doet dat), of maak er weight: minor van.',
  'is the text of a version that no major change replaced':
    'is de tekst van een versie die door geen wijziging met weight: major vervangen is',
  'Make the change in {0} that replaced it major, or remove the folder.':
    'Geef de wijziging in {0} die hem verving weight: major, of haal de map weg.',
  'does not begin with “# {0}. ”, as the published text of this question':
    'begint niet met “# {0}. ”, zoals de gepubliceerde tekst van deze vraag',
  'Save index.md of the page as it was published, unchanged.':
    'Zet index.md van de pagina zoals die gepubliceerd was neer, ongewijzigd.',
  'Check the spelling of its id, or add it to a file in content/acts.':
    'Kijk of de id goed gespeld is, of voeg haar toe aan een bestand in content/acts.',
  '{0} of {1} is not among the parts that were read':
    '{0} van {1} staat niet bij de delen die gelezen zijn',
  '{0} was not read by anybody': '{0} is door niemand gelezen',
  'Say second-hand, rest the fact on a text that was read, or read the act itself.':
    'Schrijf second-hand, laat het feit rusten op een tekst die gelezen is, of lees de regeling zelf.',
  'Give the day of the text you read.': 'Noem de dag van de tekst die u las.',
  'says that {0} was read up to {1}, but the newest text that was read is of {2}':
    'zegt dat {0} gelezen is tot {1}, maar de nieuwste tekst die gelezen is, is van {2}',
  'Give the date of the text you read, or add what you read to content/acts.':
    'Noem de dag van de tekst die u las, of voeg wat u las toe aan content/acts.',
  '{0} has no article {1}, as far as the register knows':
    '{0} heeft geen artikel {1}, voor zover het register weet',
  'Check the article; add it under `articles` in content/acts when it does exist.':
    'Kijk of het artikel klopt; staat het er wel, voeg het dan toe bij `articles` in content/acts.',
  '{0} has no annex {1}, as far as the register knows':
    '{0} heeft geen bijlage {1}, voor zover het register weet',
  'Check the annex; add it under `annexes` in content/acts when it does exist.':
    'Kijk of de bijlage klopt; staat zij er wel, voeg haar dan toe bij `annexes` in content/acts.',
  'is missing, and a fact cites article {0}': 'ontbreekt, en een feit noemt artikel {0}',
  'List the articles that the act is known to have, so that a wrong one is found.':
    'Noem de artikelen die de regeling voor zover bekend heeft, zodat een verkeerd artikel opvalt.',
  'Check the spelling of the id, or add the text to a file in content/acts.':
    'Kijk of de id goed gespeld is, of voeg de tekst toe aan een bestand in content/acts.',
  '“{0}” is not there': '“{0}” is er niet',
  'Give the folder name of a question in content/questions.':
    'Noem de mapnaam van een vraag in content/questions.',
  '“{0}” is not in content/finder/lists.yaml': '“{0}” staat niet in content/finder/lists.yaml',
  'section {0} has {1} opening pages': "deel {0} heeft {1} openingspagina's",
  'Set landing: true on exactly one page of the section.':
    'Zet landing: true bij precies één pagina van het deel.',
  'Add the file; see docs/writing.md.': 'Voeg het bestand toe; zie docs/writing.md.',
  'Add the translation: both languages are published together.':
    'Voeg de vertaling toe: beide talen verschijnen samen.',
  'Leave it out here, and put it in the {0}.': 'Laat het hier weg, en zet het in het veld {0}.',
  '{0} cannot be used here': '{0} kan hier niet staan',
  'Only {name}, {phone}, {replyTime} and {ministry:…} work in a short answer.':
    'Alleen {name}, {phone}, {replyTime} en {ministry:…} werken in een kort antwoord.',
  '“{0}” is not another question': '“{0}” is geen andere vraag',
  '“{0}” is not a theme': '“{0}” is geen thema',
  'has no questions': 'heeft geen vragen',
  'Remove the theme, or write its first question.':
    'Haal het thema weg, of schrijf er de eerste vraag van.',
  'Give the name of a folder in content/questions.':
    'Noem de naam van een map in content/questions.',
  'Give the name of a folder in content/guidance.': 'Noem de naam van een map in content/guidance.',
  'Give the id of an organisation in content/referrals.yaml.':
    'Noem de id van een organisatie in content/referrals.yaml.',
  '{0} summarises the same paragraph: {1}': '{0} vat hetzelfde lid samen: {1}',
  'Make one fact of the two, or name the place on which only this one rests.':
    'Maak er één feit van, of noem de plaats waarop alleen dit feit rust.',
  'is a topic of the contact form without points':
    'is een onderwerp van het contactformulier zonder punten',
  'Add an entry with this id, and three to five points.':
    'Voeg een onderdeel met deze id toe, met drie tot vijf punten.',
  'Leave it out here; points are plain text.': 'Laat het hier weg; punten zijn gewone tekst.',
  'Write {0} once it says what the Dutch text says now.':
    'Schrijf {0} zodra hij zegt wat de Nederlandse tekst nu zegt.',
  'stands in the Dutch text, which translates nothing':
    'staat in de Nederlandse tekst, en die vertaalt niets',
  'Remove it.': 'Haal het weg.',
  'names version {0}, and the Dutch text is at {1}':
    'noemt versie {0}, en de Nederlandse tekst is bij {1}',
  'does not cite {0}, which the other language does': 'noemt {0} niet, en de andere taal wel',
  'Cite the same acts and articles in both languages.':
    'Noem in beide talen dezelfde regelingen en artikelen.',
  'lacks the date {0} (year-month-day) of the other language':
    'mist de datum {0} (jaar-maand-dag) van de andere taal',
  'Give the same dates in both languages, as in the source.':
    'Noem in beide talen dezelfde datums, zoals in de bron.',
  'lacks the number {0} of the other language': 'mist het getal {0} van de andere taal',
  'Give the same numbers in both languages, and in figures in both.':
    'Noem in beide talen dezelfde getallen, en in beide in cijfers.',
  '{0} is already used by {1}': '{0} is al in gebruik bij {1}',
  'Choose another; a number or address belongs to one text for ever.':
    'Kies een ander; een nummer of adres hoort voor altijd bij één tekst.',
  'is missing, though the question can be answered with yes or no':
    'ontbreekt, terwijl de vraag met ja of nee te beantwoorden is',
  'Write yes, no, depends or not-law.': 'Schrijf yes, no, depends of not-law.',
  'stands here without a verdict': 'staat hier zonder oordeel (verdict)',
  'Add verdict to question.yaml, or remove it.':
    'Voeg verdict toe aan question.yaml, of haal dit weg.',
  'ends with a full stop': 'eindigt met een punt',
  'Leave it out: the verdict and it are one line.':
    'Laat die weg: het oordeel en dit staan op één regel.',
  'is missing beside the verdict {0}': 'ontbreekt bij het oordeel {0}',
  'Say in at most ten words what it depends on.':
    'Zeg in hoogstens tien woorden waar het van afhangt.',
  'Say in at most ten words which appeal or policy there is.':
    'Zeg in hoogstens tien woorden welke oproep of welk beleid er is.',
  'is missing, though the other language has it': 'ontbreekt, terwijl de andere taal het heeft',
  'Translate it.': 'Vertaal het.',
  'begins otherwise than the verdict {0}': 'begint anders dan het oordeel {0}',
  'Let the verdict and the short answer say the same.':
    'Laat het oordeel en het korte antwoord hetzelfde zeggen.',
  'is no, but the text takes that back: “{0}”': 'is no, maar de tekst neemt dat terug: “{0}”',
  'Write depends with a condition, or leave the exception out if it is none.':
    'Schrijf depends met een voorwaarde, of laat de uitzondering weg als het er geen is.',
  'stands alone, but the text doubts it: “{0}”':
    'staat er zonder voorwaarde, maar de tekst twijfelt eraan: “{0}”',
  'Say in the condition that it is not certain, or write depends.':
    'Zeg in de voorwaarde dat het niet zeker is, of schrijf depends.',
  'are {0}': 'zijn {0}',
  'Write each once, in this order: {0}.': 'Schrijf elk één keer, in deze volgorde: {0}.',
  'has two answers named “{0}”': 'heeft twee antwoorden met de naam “{0}”',
  'Give each a name of its own.': 'Geef elk een eigen naam.',
  'Write you, loket, or the id of an organisation in content/referrals.yaml.':
    'Schrijf you, loket, of de id van een organisatie in content/referrals.yaml.',
  'leads only to what was withdrawn': 'leidt alleen naar wat ingetrokken is',
  'Name a question that stands.': 'Noem een vraag die nog geldt.',
  'leads to no rule': 'leidt tot geen regel',
  'Add one to content/worksheet/rules; one of weight none says that none is known.':
    'Voeg er een toe in content/worksheet/rules; een met weight none zegt dat er geen bekend is.',
  'leads to “{0}”, which says that no rule is known, and to others':
    'leidt tot “{0}”, die zegt dat er geen regel bekend is, en tot andere',
  'Narrow that one down, or take it out.': 'Maak die nauwer, of haal hem weg.',
  'article {0} is cited on this site, and stands in no rule':
    'artikel {0} wordt op deze site genoemd, en staat in geen regel',
  'Let a rule rest on a fact of it, or name it under leftOut with the reason.':
    'Laat een regel rusten op een feit erover, of noem het bij leftOut met de reden.',
  'article {0} stands in a rule, or is cited nowhere':
    'artikel {0} staat in een regel, of wordt nergens genoemd',
  'Take it out of leftOut.': 'Haal het weg bij leftOut.',
};
