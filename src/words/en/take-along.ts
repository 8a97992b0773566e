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
  'cite.text': '{author}, ‘{title}’, {name}, {days}, {address} ({exact}).',
  'cite.exact': 'Text of {date}, sha256:{hash}',
  'cite.files': 'As a file',
  'cite.bibtex': 'BibTeX',
  'cite.csl': 'CSL-JSON',
  'cite.markdown': 'Plain text',
  'cite.hash':
    'The code after sha256 belongs to exactly this text of {date}. After a minor change or a new check the code is another one, so keep the text with it. To check the code:',
  'copy.done': 'The text has been copied.',
  'copy.failed': 'Copying did not work. The text is selected; copy it yourself.',
  'earlier.page': '{title} (version {n})',
  'earlier.description':
    'Earlier text: version {n} of question {number}. Version {version} is the present one.',
  'earlier.superseded': 'This is old text: version {n}. It stood here from {from} to {until}.',
  'earlier.why': 'What changed then, and why:',
  'earlier.now': 'Read the present answer (version {n})',
  'earlier.compare': 'Compare with the present text',
  'earlier.compare.how':
    'What stood in the old text only comes after “gone”. What is new now comes after “new”. Dates and notices above the answer are left out, and of the sources only which ones there are is compared.',
  'earlier.hash':
    'This is the last text of version {n}, as it stood here until {until}. The code (sha256) of this text:',
  'earlier.hash.check': 'To check it:',
  'earlier.hash.minor':
    'Another code? Then version {n} had another text before a minor change. The site does not keep such texts.',
  'earlier.gone': 'gone:',
  'earlier.new': 'new:',
  'earlier.same': '{n} paragraphs stayed the same.',
  'earlier.same.one': '1 paragraph stayed the same.',
  'earlier.title': 'Earlier texts',
  'earlier.item': 'Version {n}, from {from} to {until}',
};
