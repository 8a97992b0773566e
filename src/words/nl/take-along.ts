/** Words of an answer as others take it along: copied, cited, saved, in Dutch. */
export const takeAlong = {
  'twin.name': '{kind}, versie {version}',
  'twin.notice':
    'Geen juridisch advies: het loket geeft advies dat niet bindt, en uw instelling beslist zelf.',
  'cite.title': 'Citeer dit antwoord of neem het over',
  'cite.reply': 'Als antwoord in een mail',
  'cite.reply.copy': 'Kopieer het antwoord',
  'cite.reference': 'Als verwijzing',
  'cite.reference.copy': 'Kopieer de verwijzing',
  'cite.text': '{author}, ‘{title}’, {name}, {days}, {address} ({exact}).',
  'cite.exact': 'Tekst van {date}, sha256:{hash}',
  'cite.files': 'Als bestand',
  'cite.bibtex': 'BibTeX',
  'cite.csl': 'CSL-JSON',
  'cite.markdown': 'Platte tekst',
  'cite.hash':
    'De code achter sha256 hoort bij precies deze tekst van {date}. Na een kleine wijziging of een nieuwe controle is de code anders; bewaar de tekst dus erbij. Zo rekent u de code na:',
  'copy.done': 'De tekst is gekopieerd.',
  'copy.failed': 'Kopiëren lukte niet. De tekst is geselecteerd; kopieer hem zelf.',
  'earlier.page': '{title} (versie {n})',
  'earlier.description': 'Eerdere tekst: versie {n} van vraag {number}. Nu geldt versie {version}.',
  'earlier.superseded': 'Dit is oude tekst: versie {n}. Die stond hier van {from} tot {until}.',
  'earlier.why': 'Wat er toen veranderde, en waarom:',
  'earlier.now': 'Lees het antwoord van nu (versie {n})',
  'earlier.compare': 'Vergelijk met de tekst van nu',
  'earlier.compare.how':
    'Wat alleen in de oude tekst stond, staat achter “weg”. Wat nu nieuw is, staat achter “nieuw”. Data en meldingen boven het antwoord tellen niet mee, en van de bronnen alleen welke het zijn.',
  'earlier.hash':
    'Dit is de laatste tekst van versie {n}, zoals die hier stond tot {until}. De code (sha256) van deze tekst:',
  'earlier.hash.check': 'Zo rekent u die na:',
  'earlier.hash.minor':
    'Een andere code? Dan stond er vóór een kleine wijziging een andere tekst van versie {n}. Zulke teksten bewaart de site niet.',
  'earlier.gone': 'weg:',
  'earlier.new': 'nieuw:',
  'earlier.same': '{n} alinea’s zijn gelijk gebleven.',
  'earlier.same.one': '1 alinea is gelijk gebleven.',
  'earlier.title': 'Eerdere teksten',
  'earlier.item': 'Versie {n}, van {from} tot {until}',
};
