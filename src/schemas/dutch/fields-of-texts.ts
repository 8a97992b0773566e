/** What the fields of texts, facts and lists are for. */
export const fieldsOfTexts: Record<string, string> = {
  'Write only the number of an annex, as VII; put a point of it, or an annex without a number, in section.':
    'Schrijf alleen het nummer van een bijlage, als VII; zet een punt ervan, of een bijlage zonder nummer, in section.',
  'The last part of the address, the present one first; each earlier one leads there.':
    'Het laatste deel van het adres, het huidige voorop; elk eerder adres leidt daarheen.',
  'The permanent number of the question.': 'Het vaste nummer van de vraag.',
  'Day on which the answer was withdrawn.': 'Dag waarop het antwoord is ingetrokken.',
  'Why, in one sentence in each language.': 'Waarom, in één zin in elke taal.',
  'Folder name of the question to read instead.':
    'Mapnaam van de vraag die men in plaats daarvan leest.',
  'Day on which the change was published.': 'Dag waarop de wijziging verscheen.',
  'What changed and why, in one sentence in each language.':
    'Wat veranderde en waarom, in één zin in elke taal.',
  'What kind of statement this is: law, policy, guidance or our own reading.':
    'Wat voor uitspraak dit is: law, policy, guidance of reading (onze eigen lezing).',
  'Countries the text is about. Leave out when it holds for every country.':
    'Landen waar de tekst over gaat. Laat weg als hij voor elk land geldt.',
  'What the text rests on: numbers in content/evidence.':
    'Waar de tekst op rust: nummers in content/evidence.',
  'Day on which an editor last checked the whole text; else that of its last change.':
    'Dag waarop een redacteur voor het laatst de hele tekst naliep; anders die van de laatste wijziging.',
  'Check again before this day: at most six months after publication or the last change for sanctions, twelve for the rest.':
    'Opnieuw nalopen vóór deze dag: hoogstens zes maanden na publicatie of de laatste wijziging bij sancties, twaalf bij de rest.',
  'Day on which this text first appeared on this site.':
    'Dag waarop deze tekst voor het eerst op de site stond.',
  'For editors only, never published: open points and where sources differ.':
    'Alleen voor redacteuren, verschijnt nooit: open punten en waar bronnen verschillen.',
  'Use lower-case letters, digits and hyphens.': 'Gebruik kleine letters, cijfers en streepjes.',
  'Last part of the address. Never changed without a redirect.':
    'Laatste deel van het adres. Verandert nooit zonder doorverwijzing (npm run move).',
  'Words people search with that do not stand in the text.':
    'Woorden waarmee mensen zoeken en die niet in de tekst staan.',
  'English only: the version of the Dutch text that it translates; see docs/writing.md.':
    'Alleen in het Engels: de versie van de Nederlandse tekst die het vertaalt; zie docs/writing.md.',
  'Words that ask for everything about a subject; they lead to a page of guidance.':
    'Woorden die om alles over een onderwerp vragen; ze leiden naar een wegwijzer.',
  'Lists of Dutch words or phrases; each finds what the others find.':
    'Lijsten met Nederlandse woorden; elk vindt wat de andere vinden.',
  'Lists of English words or phrases; each finds what the others find.':
    'Lijsten met Engelse woorden; elk vindt wat de andere vinden.',
  'Write a fact number as F120.': 'Schrijf het nummer van een feit als F120.',
  'Id of the act or document in content/acts.':
    'Id van de regeling of het document in content/acts.',
  'The article, as 5ae.': 'Het artikel, als 5ae.',
  'The paragraph within the article.': 'Het lid binnen het artikel.',
  'The annex, as VII.': 'De bijlage, als VII.',
  'The recital.': 'De overweging.',
  'The part of a document, in a few words.': 'Het deel van een document, in een paar woorden.',
  'For a text without a date: the day by which it was read.':
    'Bij een tekst zonder datum: de dag waarop die uiterlijk gelezen is.',
  'Give version, or seen when the text has no date; exactly one of the two.':
    'Vul version in, of seen als de tekst geen datum heeft; precies een van de twee.',
  'What is so, in one or two sentences that stand alone.':
    'Wat zo is, in een of twee zinnen die op zichzelf staan.',
  'source: read in the text itself · second-hand · reading: ours · background.':
    'source: gelezen in de tekst zelf · second-hand: van horen zeggen · reading: onze lezing · background: achtergrond.',
  'Where it stands: act and article, or document.':
    'Waar het staat: regeling en artikel, of document.',
  'Numbers of the facts without which the short answer would not be known.':
    'Nummers van de feiten zonder welke het korte antwoord niet bekend was.',
  'Numbers of the other facts that the text uses.':
    'Nummers van de andere feiten die de tekst gebruikt.',
  'What the list is called, in a few words.': 'Hoe de lijst heet, in een paar woorden.',
  'What follows when something stands on it, in one sentence.':
    'Wat volgt als iets erop staat, in één zin.',
  'Where the list stands: ids in content/acts.': "Waar de lijst staat: id's in content/acts.",
  'Folder name of the question that explains it.': 'Mapnaam van de vraag die het uitlegt.',
  'True for a list that is not law yet.': 'True bij een lijst die nog geen wet is.',
  'Which list.': 'Welke lijst.',
  'The number or name, as the list writes it.':
    'Het nummer of de naam, zoals de lijst die schrijft.',
  'What it holds, in plain words, with the threshold that decides.':
    'Wat erin staat, in gewone woorden, met de grens die beslist.',
  'Where it stands, and up to which day that text was read.':
    'Waar het staat, en tot welke dag die tekst gelezen is.',
  'Name within the finder; it stands in addresses: never changed.':
    'Naam binnen de zoeker; staat in adressen en verandert nooit.',
  'A field of research, or a thing.': 'Een vakgebied (field) of een ding (item).',
  'What people call it.': 'Hoe mensen het noemen.',
  'Other words that people type for it.': 'Andere woorden die mensen ervoor typen.',
  'The headings under which it may fall.': 'De posten waar het onder kan vallen.',
  'Words people search with that do not stand on the page.':
    'Woorden waarmee mensen zoeken en die niet op de pagina staan.',
  'A word on the state of things, above the page.':
    'Een woord over de stand van zaken, boven de pagina.',
  'Folder names of questions on what changed in the law itself.':
    'Mapnamen van vragen over wat er in de wet zelf veranderde.',
  'Name used in <Term id="…" /> and in the address.': 'Naam voor <Term id="…" /> en in het adres.',
  'The term in each language.': 'De term in elke taal.',
  'Its abbreviation, where it has one.': 'De afkorting, als die er is.',
  'What it means, in one or two sentences.': 'Wat het betekent, in een of twee zinnen.',
  'Other words for the same thing; search understands them.':
    'Andere woorden voor hetzelfde; het zoeken begrijpt ze.',
  'Common errors; search understands them.': 'Veelgemaakte fouten; het zoeken begrijpt ze.',
  'Where the meaning is laid down.': 'Waar de betekenis vastligt.',
  'Part of the site the page belongs to.': 'Deel van de site waar de pagina bij hoort.',
  'True for the one page that opens the section.': 'True bij de ene pagina waarmee het deel opent.',
  'Position within the section; lowest first.': 'Plaats binnen het deel; de laagste eerst.',
  'Heading of the page.': 'Kop van de pagina.',
  'The page in at most 60 words.': 'De pagina in hoogstens 60 woorden.',
  'Folder names of guidance pages, beside the search box.':
    'Mapnamen van wegwijzers, naast het zoekvak.',
  'Folder names of the questions to begin with.': 'Mapnamen van de vragen om mee te beginnen.',
  'Where it says so.': 'Waar het staat.',
  'Date of the text that says so.': 'Datum van de tekst die het zegt.',
  'For an undated text: the day by which it was read.':
    'Bij een tekst zonder datum: de dag waarop die uiterlijk gelezen is.',
  'Official name.': 'Officiële naam.',
  'Name in running text.': 'Naam in lopende tekst.',
  'As people read it.': 'Zoals mensen het lezen.',
  'As a telephone dials it, with country code.': 'Zoals een telefoon het kiest, met landnummer.',
  'Working days within which the loket aims to answer.':
    'Werkdagen waarbinnen het loket wil antwoorden.',
  'The same in words, for running text.': 'Hetzelfde in woorden, voor lopende tekst.',
  'Abbreviation in lower case, for <Ministry id="ocw" />.':
    'Afkorting in kleine letters, voor <Ministry id="ocw" />.',
  'The ministries that commissioned the loket.':
    'De ministeries die opdracht gaven voor het loket.',
  'Permanent public number. Never changed, never used again.':
    'Vast openbaar nummer. Verandert nooit en wordt nooit opnieuw gebruikt.',
  'Name of a theme in themes.yaml.': 'Naam van een thema in themes.yaml.',
  'What the answer comes down to: yes, no, depends or not-law.':
    'Waar het antwoord op neerkomt: yes, no, depends of not-law.',
  'Fill in to withdraw the answer. The page stays, with date and reason.':
    'Vul in om het antwoord in te trekken. De pagina blijft, met datum en reden.',
  'What the verdict depends on, in at most ten words and without a full stop.':
    'Waar het oordeel van afhangt, in hoogstens tien woorden en zonder punt.',
  'End the question with a question mark.': 'Eindig de vraag met een vraagteken.',
  'The answer in at most 60 words; it must stand alone.':
    'Het antwoord in hoogstens 60 woorden; het moet op zichzelf staan.',
  'Name used in <Referral id="…" />.': 'Naam voor <Referral id="…" />.',
  'Name of the organisation or desk.': 'Naam van de organisatie of het loket.',
  'The same name within a list or sentence, where it is another.':
    'Dezelfde naam midden in een lijst of zin, waar die anders is.',
  'What it does, in one sentence.': 'Wat zij doet, in één zin.',
  'When to go there instead of the loket.':
    'Wanneer men daarheen gaat in plaats van naar het loket.',
  'What to have ready.': 'Wat men klaar moet hebben.',
  'Languages it is known to serve; leave out when unknown.':
    'Talen waarin zij voor zover bekend helpt; laat weg als dat onbekend is.',
  'Its own published time to reply; leave out when unknown.':
    'Haar eigen antwoordtijd zoals zij die noemt; laat weg als die onbekend is.',
  'Its web page; leave out when not known.': 'Haar webpagina; laat weg als die onbekend is.',
  'As a telephone dials it.': 'Zoals een telefoon het kiest.',
  'Its telephone number; leave out when not known.':
    'Haar telefoonnummer; laat weg als dat onbekend is.',
  'Where this is known from: numbers in content/evidence.':
    'Waar dit van bekend is: nummers in content/evidence.',
  'Who it is, as the visitor would say it: “onderzoeker”.':
    'Wie het is, zoals de bezoeker het zou zeggen: “onderzoeker”.',
};
