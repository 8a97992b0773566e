/** Words of an answer as others take it along: copied, cited, saved, in English. */
export const takeAlong = {
  'twin.name': '{kind}, version {version}',
  'twin.notice':
    'Not legal advice: what the contact point says does not bind, and your institution decides for itself.',
  'cite.title': 'Cite this answer or take it along',
  'cite.reply': 'As a reply in an email',
  'cite.reply.copy': 'Copy the reply',
  'cite.reference': 'As a reference',
  'cite.reference.copy': 'Copy the reference',
  'cite.text': '{author}, ‘{title}’, {name}, {days}, {address} (sha256:{hash}).',
  'cite.files': 'As a file',
  'cite.bibtex': 'BibTeX',
  'cite.csl': 'CSL-JSON',
  'cite.markdown': 'Plain text',
  'cite.hash': 'The code after sha256 belongs to exactly this text. To check it:',
  'copy.done': 'The text has been copied.',
  'copy.failed': 'Copying did not work. The text is selected; copy it yourself.',
};
