/** What the fields of the open data are for, where they are not those of a file of content. */
export const fieldsOfOpenData: Record<string, string> = {
  'JSON Schema of this file.': 'JSON Schema van dit bestand.',
  'What the file holds.': 'Wat er in het bestand staat.',
  'What a reader of the data must know.': 'Wat een lezer van de data moet weten.',
  'Licence, as in the list of SPDX.': 'Licentie, zoals in de lijst van SPDX.',
  'Pages that explain the files.': 'Pagina’s die de bestanden uitleggen.',
  'Every question, those withdrawn as well.': 'Elke vraag, ook een ingetrokken vraag.',
  'Permanent number.': 'Vast nummer.',
  '1 for the first text; every major change makes the next.':
    '1 bij de eerste tekst; elke grote wijziging geeft het volgende nummer.',
  'File with this question alone.': 'Bestand met alleen deze vraag.',
  'Theme of the question.': 'Thema van de vraag.',
  'What the answer comes down to.': 'Waar het antwoord op neerkomt.',
  'Countries that it is about; none: every one.': 'Landen waar het over gaat; geen: elk land.',
  'Kind of statement.': 'Soort uitspraak.',
  'When an editor last checked the answer.':
    'Wanneer een redacteur het antwoord voor het laatst naliep.',
  'Until when everything that the answer rests on was read.':
    'Tot wanneer alles is gelezen waar het antwoord op rust.',
  'Acts that changed the law under the answer, not yet checked.':
    'Regelingen die het recht onder het antwoord wijzigden; nog niet nagekeken.',
  'Short name of the act, in English.': 'Korte naam van de regeling, in het Engels.',
  'Where the act can be found.': 'Waar de regeling te vinden is.',
  'Day on which it was adopted.': 'Dag waarop zij is vastgesteld.',
  'Acts that may touch the answer, and that could not be read.':
    'Regelingen die het antwoord kunnen raken en die niet te lezen waren.',
  'The answer is to be checked again before this day.':
    'Vóór deze dag wordt het antwoord opnieuw nagelopen.',
  'When the answer first appeared.': 'Wanneer het antwoord voor het eerst verscheen.',
  'When it was withdrawn; it holds no longer.': 'Wanneer het is ingetrokken; het geldt niet meer.',
  'major when who relied on the earlier text must read again, because the answer came to say something else; minor for the rest.':
    'major als wie op de eerdere tekst afging opnieuw moet lezen, omdat het antwoord iets anders is gaan zeggen; minor voor de rest.',
  'What the answer rests on: ids in evidence.json.':
    'Waar het antwoord op rust: id’s in evidence.json.',
  'Facts that carry the short answer.': 'Feiten die het korte antwoord dragen.',
  'Other facts that the page uses.': 'Andere feiten die de pagina gebruikt.',
  'Acts and documents under the answer.': 'Regelingen en documenten onder het antwoord.',
  'Name of the act, or title of the document.': 'Naam van de regeling, of titel van het document.',
  'Language of that title.': 'Taal van die titel.',
  'Where it can be found.': 'Waar het te vinden is.',
  'Articles, annexes and recitals; empty for a document.':
    'Artikelen, bijlagen en overwegingen, in het Engels; leeg bij een document.',
  'Until when what was read there is known to hold.':
    'Tot wanneer bekend is dat wat daar gelezen is, geldt.',
  'Numbers of questions to read next.': 'Nummers van vragen om hierna te lezen.',
  'The version of the Dutch text that the English one translates.':
    'De versie van de Nederlandse tekst die de Engelse vertaalt.',
  'The question in Dutch.': 'De vraag in het Nederlands.',
  'Page of the question.': 'Pagina van de vraag.',
  'Address that survives a change of the page’s own address.':
    'Adres dat blijft werken als het adres van de pagina verandert.',
  'Address of this version, where it stays readable.':
    'Adres van deze versie, waar zij leesbaar blijft.',
  'The whole answer as one Markdown document.': 'Het hele antwoord als één Markdown-document.',
  'SHA-256 of that document, in hexadecimal.': 'SHA-256 van dat document, hexadecimaal.',
  'The question.': 'De vraag.',
  'What the verdict depends on.': 'Waar het oordeel van afhangt.',
  'The short answer; the page gives reasons and conditions.':
    'Het korte antwoord; de pagina geeft redenen en voorwaarden.',
  'The question in English.': 'De vraag in het Engels.',
  'Every act and document.': 'Elke regeling en elk document.',
  'Whether it is law, and not only a document.': 'Of het recht is, en niet alleen een document.',
  'Every fact.': 'Elk feit.',
  'Permanent number of the fact.': 'Vast nummer van het feit.',
  'What is so, in one or two English sentences.': 'Wat zo is, in een of twee Engelse zinnen.',
  'Where it stands, and which version of the text was read.':
    'Waar het staat, en welke versie van de tekst is gelezen.',
  'Until when all of those texts are known to read as they were read.':
    'Tot wanneer bekend is dat al die teksten luiden zoals ze gelezen zijn.',
  'Acts that changed one of those places since: ids in acts.json.':
    'Regelingen die een van die plaatsen sindsdien wijzigden: id’s in acts.json.',
  'Acts that may have changed one, and that could not be read.':
    'Regelingen die er een kunnen hebben gewijzigd en die niet te lezen waren.',
  'Numbers of the questions that use it.': 'Nummers van de vragen die het gebruiken.',
  'Questions whose short answer it carries.': 'Vragen waarvan het het korte antwoord draagt.',
  'Other questions that use it.': 'Andere vragen die het gebruiken.',
  'The packages, the oldest first.': 'De pakketten, het oudste eerst.',
  'Its number, or the id of its act where it has no number.':
    'Het nummer, of de id van de regeling als er geen nummer is.',
  'Number of the package.': 'Nummer van het pakket.',
  'Its page on this site, or the page of all packages.':
    'De pagina op deze site, of de pagina met alle pakketten.',
  'Day of adoption.': 'Dag van vaststelling.',
  'Day on which its first act entered into force.':
    'Dag waarop de eerste regeling ervan in werking trad.',
  'The acts that were adopted together: ids in acts.json.':
    'De regelingen die samen zijn vastgesteld: id’s in acts.json.',
  'What it changed for knowledge institutions.': 'Wat het veranderde voor kennisinstellingen.',
  'Numbers of the questions whose answer it touches.':
    'Nummers van de vragen waarvan het het antwoord raakt.',
  'The worksheet on this site.': 'Het werkblad op deze site.',
  'All rules are to be checked again before this day.':
    'Vóór deze dag worden alle regels opnieuw nagelopen.',
  'What is asked of a plan, in four parts.': 'Wat er over een plan wordt gevraagd, in vier delen.',
  'Every rule, the heaviest first.': 'Elke regel, de zwaarste eerst.',
  'What it rests on: ids in evidence.json.': 'Waar het op rust: id’s in evidence.json.',
  'Where to find it: ids in acts.json.': 'Waar het te vinden is: id’s in acts.json.',
  'Numbers of the answers that explain it.': 'Nummers van de antwoorden die het uitleggen.',
  'Who decides: you, or ids in referrals.json; loket for its advice.':
    'Wie beslist: you (uzelf), of id’s in referrals.json; loket voor advies.',
  'Acts and documents in which those facts stand: ids in acts.json.':
    'Regelingen en documenten waarin die feiten staan: id’s in acts.json.',
  'Until when everything that it rests on is known to hold.':
    'Tot wanneer bekend is dat alles geldt waar het op rust.',
  'Acts that changed the law under it since, not yet checked.':
    'Regelingen die het recht eronder sindsdien wijzigden; nog niet nagekeken.',
  'Acts that may touch it, and that could not be read.':
    'Regelingen die het kunnen raken en die niet te lezen waren.',
  'Every check.': 'Elke check.',
  'Permanent name of the check.': 'Vaste naam van de check.',
  'Its first question.': 'De eerste vraag ervan.',
  'The sheet with all its rules.': 'Het blad met alle regels ervan.',
  'The answers.': 'De antwoorden.',
  'Name of this outcome, for “to”.': 'Naam van deze uitkomst, voor “to”.',
  'The outcome in a few words.': 'De uitkomst in een paar woorden.',
  'Heading of its page: the outcome in one sentence.': 'Kop van de pagina: de uitkomst in één zin.',
  'What it means and what to do.': 'Wat het betekent en wat men doet.',
  'Who helps instead or as well: ids in referrals.json.':
    'Wie in plaats daarvan of ook helpt: id’s in referrals.json.',
  'Whether the question belongs with the contact point.': 'Of de vraag bij het loket hoort.',
  'The lists, in the order in which they are shown.':
    'De lijsten, in de volgorde waarin ze op de site staan.',
  'Name of the list.': 'Naam van de lijst.',
  'Where the list stands: ids in acts.json.': 'Waar de lijst staat: id’s in acts.json.',
  'Number of the question that explains it.': 'Nummer van de vraag die het uitlegt.',
  'Fields of research and things.': 'Vakgebieden en dingen.',
  'Where the heading stands.': 'Waar de post staat.',
  'Until when that text is known to hold.': 'Tot wanneer bekend is dat die tekst geldt.',
  'Whether an act changed it since, or may have done so.':
    'Of een regeling de post sindsdien wijzigde, of dat kan hebben gedaan.',
  'Its place on this site.': 'De plaats op deze site.',
  'Every organisation.': 'Elke organisatie.',
  'Permanent name of the organisation.': 'Vaste naam van de organisatie.',
  'Where this is known from: ids in evidence.json.':
    'Waar dit van bekend is: id’s in evidence.json.',
  'Every term.': 'Elk begrip.',
  'Permanent name of the term.': 'Vaste naam van het begrip.',
  'Every text, with its hash.': 'Elke tekst, met de code (hash).',
  'Permanent number of the question.': 'Vast nummer van de vraag.',
  'Language of the text.': 'Taal van de tekst.',
  'Version of the answer.': 'Versie van het antwoord.',
  'Day on which this version first stood on the site.':
    'Dag waarop deze versie voor het eerst op de site stond.',
  'Day on which a major change replaced it; none: it stands.':
    'Dag waarop een grote wijziging haar verving; geen: zij staat er nu.',
  'Newest day in the present text; not told of a text that was replaced.':
    'Nieuwste dag in de tekst van nu; niet vermeld bij een tekst die vervangen is.',
  'SHA-256 of the document, in hexadecimal.': 'SHA-256 van het document, hexadecimaal.',
  'The document.': 'Het document.',
  'The page that shows it.': 'De pagina waarop het staat.',
  'Who publishes the data.': 'Wie de data publiceert.',
  'The sets of data.': 'De verzamelingen data.',
  'Permanent name of the set.': 'Vaste naam van de verzameling.',
  'What the set is called.': 'Hoe de verzameling heet.',
  'What it holds.': 'Wat erin staat.',
  'Licence of the set.': 'Licentie van de verzameling.',
  'The files in which it can be had.': 'De bestanden waarin zij te krijgen is.',
  'Address of the file.': 'Adres van het bestand.',
  'Template of the addresses (RFC 6570).': 'Sjabloon van de adressen (RFC 6570).',
  'Media type, as IANA lists it.': 'Mediatype, zoals in de lijst van IANA.',
  'The English page.': 'De Engelse pagina.',
  'The Dutch page.': 'De Nederlandse pagina.',
  'Numbers of questions to read next; none is withdrawn.':
    'Nummers van vragen om hierna te lezen; geen ervan is ingetrokken.',
  'Number of the question to read instead.': 'Nummer van de vraag om in plaats daarvan te lezen.',
  'Why it was withdrawn.': 'Waarom het is ingetrokken.',
  'JSON Schema of the file.': 'JSON Schema van het bestand.',
};
