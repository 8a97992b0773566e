/** What is wrong with a file by itself. */
export const reading: Record<string, string> = {
  'Use one of {0}.': 'Gebruik een van {0}.',
  'is not a component for texts': 'is geen onderdeel voor teksten',
  '{0}: {1}': '{0}: {1}',
  'See the table of components in docs/writing.md.':
    'Zie de tabel met onderdelen in docs/writing.md.',
  'Check the spelling of the id.': 'Kijk of de naam goed gespeld is.',
  'refers to “{0}”, which does not exist': 'verwijst naar “{0}”, en dat is er niet',
  'No text uses {0}.': 'Geen tekst gebruikt {0}.',
  'Save the file again as “UTF-8” (in Notepad and Word: Save as, Encoding), and type the broken signs again.':
    'Sla het bestand opnieuw op als “UTF-8” (in Kladblok en Word: Opslaan als, Codering), en typ de kapotte tekens opnieuw.',
  'begins with an invisible sign, a byte-order mark':
    'begint met een onzichtbaar teken, een byte-order mark',
  'Save the file again as “UTF-8” and not as “UTF-8 with BOM”.':
    'Sla het bestand opnieuw op als “UTF-8” en niet als “UTF-8 met BOM”.',
  'was saved as UTF-16': 'is opgeslagen als UTF-16',
  'holds a broken sign near “{0}”: the file was not saved as UTF-8':
    'bevat een kapot teken bij “{0}”: het bestand is niet als UTF-8 opgeslagen',
  'a text': 'een tekst',
  'a number': 'een getal',
  'a whole number': 'een heel getal',
  'true or false': 'true of false',
  'a list': 'een lijst',
  'a group of fields': 'een groep velden',
  'is missing': 'ontbreekt',
  'is “{0}”; known are {1}': 'is “{0}”; mogelijk zijn {1}',
  'is too short: at least {0} {1}': 'is te kort: minstens {0} {1}',
  'is too long: at most {0} {1}': 'is te lang: hoogstens {0} {1}',
  'is not written as it belongs': 'is niet geschreven zoals het hoort',
  'is empty; {0} belongs here': 'is leeg; hier hoort {0}',
  'is read as a group of fields; put the text between quotes when it holds { or a colon':
    'wordt gelezen als een groep velden; zet de tekst tussen aanhalingstekens als er { of een dubbele punt in staat',
  'is read as a number or a list; put the text between quotes':
    'wordt gelezen als een getal of een lijst; zet de tekst tussen aanhalingstekens',
  'is “{0}”; {1} belongs here': 'is “{0}”; hier hoort {1}',
  'is “{0}”, a day that does not exist': 'is “{0}”, een dag die niet bestaat',
  'is “{0}”; write a date as year-month-day, for example 2026-11-24':
    'is “{0}”; schrijf een datum als jaar-maand-dag, bijvoorbeeld 2026-11-24',
  'is “{0}”; an address begins with https://': 'is “{0}”; een adres begint met https://',
  'is “{0}”, which is not written as it belongs':
    'is “{0}”, en dat is niet geschreven zoals het hoort',
  signs: 'tekens',
  'in the list': 'in de lijst',
  'as its value': 'als waarde',
  '{0} is opened and not closed': '{0} is geopend en niet gesloten',
  'End the tag itself with />, as in <Fact name="phone" />, or close it after the words that belong in it.':
    'Sluit het onderdeel zelf met />, zoals in <Fact name="phone" />, of sluit het na de woorden die erin horen.',
  'a closing tag has no tag that it closes': 'er wordt iets gesloten wat niet geopend is',
  'Write the same name in both, or remove it.': 'Schrijf in beide dezelfde naam, of haal het weg.',
  'holds a comment: <!-- … -->': 'bevat een opmerking: <!-- … -->',
  'Take it out; a note for editors belongs in the field editorsNote.':
    'Haal die weg; een notitie voor redacteuren hoort in het veld editorsNote.',
  'a property in a tag stands between curly quotes, or without quotes':
    'iets in een onderdeel staat tussen krulaanhalingstekens, of zonder aanhalingstekens',
  'Use the straight sign ": <Fact name="phone" />. Word changes it by itself; type it in the editor.':
    'Gebruik het rechte teken ": <Fact name="phone" />. Word verandert het vanzelf; typ het in een gewone teksteditor.',
  'holds { }, which is not for a text': 'bevat { }, en dat kan niet in een tekst',
  'Write ( ) instead.': 'Schrijf ( ) in plaats daarvan.',
  'a paragraph begins with the word import or export':
    'een alinea begint met het woord import of export',
  'Begin the paragraph with another word.': 'Begin de alinea met een ander woord.',
  'holds the sign <, with which a tag begins': 'bevat het teken <, waarmee een onderdeel begint',
  'Write “less than” in words; write a link as [words](https://…).':
    'Schrijf “kleiner dan” in woorden; schrijf een link als [woorden](https://…).',
  'begins with a tab': 'begint met een tab',
  'Use spaces: two for each step inwards.': 'Gebruik spaties: twee voor elke stap naar binnen.',
  'is not lined up with what it belongs to, or a [ or { is not closed':
    'staat niet recht onder de regels waar het bij hoort, of een [ of { is niet gesloten',
  'Give lines that belong together as many spaces at their begin; close every [ and {.':
    'Begin regels die bij elkaar horen met evenveel spaties; sluit elke [ en {.',
  'holds a second colon with a space after it, which looks like a field of its own':
    'bevat een tweede dubbele punt met een spatie erachter, en die lijkt op een nieuw veld',
  "Put the value between quotes, as in answer: 'Note: this is so.', or begin it with >- and write it on the next line, two spaces inwards.":
    "Zet de waarde tussen aanhalingstekens, zoals in answer: 'Let op: dit is zo.', of begin met >- en schrijf de tekst op de volgende regel, twee spaties naar binnen.",
  'stands here for the second time': 'staat hier voor de tweede keer',
  'Keep one of the two.': 'Houd er één over.',
  'has a quote, bracket or comma too few': 'heeft een aanhalingsteken, haakje of komma te weinig',
  'Close every quote with the same sign with which it was opened.':
    'Sluit elk aanhalingsteken met hetzelfde teken waarmee het geopend is.',
  'begins with a sign that means something else here':
    'begint met een teken dat hier iets anders betekent',
  'Put the value between quotes.': 'Zet de waarde tussen aanhalingstekens.',
  'goes on after the closing quote': 'gaat verder na het sluitende aanhalingsteken',
  "Write an apostrophe in a text between single quotes twice (it''s), or use double quotes around it.":
    "Schrijf een apostrof in een tekst tussen enkele aanhalingstekens dubbel (foto''s), of zet er dubbele aanhalingstekens omheen.",
  'cannot be read': 'is niet te lezen',
  'Compare the indents, quotes and colons with those of a neighbour.':
    'Vergelijk spaties, aanhalingstekens en dubbele punten met die van een bestand ernaast.',
  'line {0}, {1}': 'regel {0}, {1}',
  file: 'bestand',
  text: 'tekst',
  '1 mistake in the content': '1 fout in de inhoud',
  '{0} mistakes in the content': '{0} fouten in de inhoud',
  'is empty': 'is leeg',
  'Write the text below the second line of ---.': 'Schrijf de tekst onder de tweede regel met ---.',
  'holds a picture, which the site does not show':
    'bevat een plaatje, en de site toont geen plaatjes',
  'Say in words or in a table what it shows, or link to the page where it stands.':
    'Zeg in woorden of in een tabel wat erop staat, of verwijs naar de pagina waar het staat.',
  'holds code: an import, an export or braces': 'bevat code: import, export of accolades',
  'A text holds prose and the components in docs/writing.md, no code.':
    'In een tekst staan alleen woorden en de onderdelen uit docs/writing.md, geen code.',
  'The page already has its one main heading; begin with ##.':
    'De pagina heeft haar ene hoofdkop al; begin met ##.',
  'has a heading of the first level': 'heeft een kop van het eerste niveau',
  'Use <Question>, <Guidance> or <Page> for our own pages, https for other sites.':
    "Gebruik <Question>, <Guidance> of <Page> voor onze eigen pagina's, https voor andere sites.",
  'links to “{0}”': 'verwijst naar “{0}”',
  'does not belong here': 'hoort hier niet',
  'Check its name and folder against docs/writing.md, or remove it.':
    'Vergelijk naam en map met docs/writing.md, of haal het weg.',
  'does not begin with its fields between two lines of ---':
    'begint niet met de velden tussen twee regels met ---',
  'Put --- on the first line, the fields below it, and --- again below them.':
    'Zet --- op de eerste regel, de velden daaronder, en onder de velden weer ---.',
  'holds a value that begins with *, which means something else here':
    'bevat een waarde die met * begint, en dat betekent hier iets anders',
  'is not a known field': 'is geen bekend veld',
  'Check its spelling against docs/writing.md, or remove it.':
    'Vergelijk de spelling met docs/writing.md, of haal het weg.',
  'See docs/writing.md.': 'Zie docs/writing.md.',
  'a phone number': 'een telefoonnummer',
  'Write <Fact name="phone" /> or <Referral id="…" />; in a short answer {phone}.':
    'Schrijf <Fact name="phone" /> of <Referral id="…" />; in een kort antwoord {phone}.',
  'a promise on reply time': 'een belofte over de antwoordtijd',
  'Write <Fact name="replyTime" />; in a short answer {replyTime}.':
    'Schrijf <Fact name="replyTime" />; in een kort antwoord {replyTime}.',
  'the name of a ministry': 'de naam van een ministerie',
  'Write <Ministry id="ocw" />; in a short answer {ministry:ocw}.':
    'Schrijf <Ministry id="ocw" />; in een kort antwoord {ministry:ocw}.',
  'an e-mail address': 'een e-mailadres',
  'Write <Fact name="networkMail" />, or lead to <Page name="contact" />.':
    'Schrijf <Fact name="networkMail" />, of verwijs naar <Page name="contact" />.',
  '{0} is typed into the text: “{1}”': '{0} is in de tekst getypt: “{1}”',
  'stands on a line of its own, which breaks off the sentence around it':
    'staat alleen op een regel, en breekt zo de zin eromheen af',
  'Join it to the line before it, or set it off with empty lines.':
    'Zet het op de regel ervoor, of laat er lege regels omheen.',
  'Join it to the line after it, or set it off with empty lines.':
    'Zet het op de regel erna, of laat er lege regels omheen.',
  '“{0}” is not a known word': '“{0}” is geen bekend woord',
  'Correct it; or add it to {0} in content/spelling, or a name to names.txt.':
    'Verbeter het; of voeg het toe aan {0} in content/spelling, of een naam aan names.txt.',
};
