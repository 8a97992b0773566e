/** Words of the document with all answers on sanctions, and of what somebody saves, in English. */
export const dossiers = {
  'sanctions-dossier.title': 'Sanctions dossier',
  'sanctions-dossier.lead':
    'All answers on sanctions in one document, with date and sources, to keep or to print.',
  'sanctions-dossier.link': 'All answers on sanctions in one document',
  'sanctions-dossier.state': 'As at',
  'sanctions-dossier.size': 'Contents',
  'sanctions-dossier.size.text': '{n} answers in {themes} themes',
  'sanctions-dossier.by': 'Issued by',
  'sanctions-dossier.address': 'Latest version',
  'sanctions-dossier.print': 'Print or save as PDF',
  'sanctions-dossier.print.text':
    'The print window of your browser makes a PDF of it: choose “save as PDF” there, or a printer.',
  'sanctions-dossier.pdf': 'The whole document as a PDF ({pages} pages, {size}, as of {date})',
  'sanctions-dossier.contents': 'Contents',
  'sanctions-dossier.acts': 'Acts and decisions',
  'sanctions-dossier.acts.text':
    'The acts, regulations and decisions under these answers, with what was read of them.',
  'sanctions-dossier.documents': 'Other sources',
  save: 'Save in my dossier',
  'save.in-list': 'Save question {n} in my dossier',
  'save.failed':
    'Saving did not work. Allow this site to store data in your browser, or do not use a private window.',
  'save.unreachable': 'Saving does not work now: the site cannot be reached. Try again later.',
  'own-dossier.title': 'My dossier',
  'own-dossier.lead':
    'The answers that you save, with what has changed since. Only your own browser remembers them.',
  'own-dossier.script':
    'This page needs JavaScript. It then shows your saved answers, says which ones have changed, and makes one document of them. Without JavaScript you can read all answers on sanctions in one document:',
  'own-dossier.empty':
    'You have not saved anything yet. Press “Save in my dossier” below an answer, or the star in a list of questions.',
  'own-dossier.blocked':
    'Your browser does not let this site keep anything. A setting or a private window may be the cause. Allow this site to store data in the settings, or open this page in an ordinary window.',
  'own-dossier.failed': 'The answers could not be fetched. Try again later.',
  'own-dossier.other': 'You saved answers in Dutch as well: {n}.',
  'own-dossier.about': 'Version {version}, checked on {date}',
  'own-dossier.news': '{n} of your {all} answers have been changed or withdrawn.',
  'own-dossier.news.one': '1 of your {all} answers has been changed or withdrawn.',
  'own-dossier.major':
    'Changed: you saved version {saved}, this is version {version}. Read the answer again.',
  'own-dossier.minor':
    'A minor change in the text, a source or a date. The answer comes down to the same.',
  'own-dossier.withdrawn': 'Withdrawn on {date}. {reason} Do not rely on this answer any more.',
  'own-dossier.why': 'Read what has changed',
  'own-dossier.seen': 'I have seen the changes',
  'own-dossier.remove': 'Remove question {n}',
  'own-dossier.remove-all': 'Remove everything',
  'own-dossier.sure': 'Do you want to remove all saved answers?',
  'own-dossier.make': 'Make one document of them',
  'own-dossier.document': 'Your dossier as a document',
  'own-dossier.made': 'Put together on {date}.',
  'own-dossier.print': 'Print the document',
  'own-dossier.copy': 'Copy the document',
} as const;
