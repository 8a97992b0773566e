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
  'cite.text': '{author}, ‘{title}’, {name}, {days}, {address} (sha256:{hash}).',
  'cite.files': 'Als bestand',
  'cite.bibtex': 'BibTeX',
  'cite.csl': 'CSL-JSON',
  'cite.markdown': 'Platte tekst',
  'cite.hash': 'De code achter sha256 hoort bij precies deze tekst. Zo rekent u haar na:',
  'copy.done': 'De tekst is gekopieerd.',
  'copy.failed': 'Kopiëren lukte niet. De tekst is geselecteerd; kopieer hem zelf.',
};
