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
    'Choose a printer in the window of your browser, or “save as PDF”.',
  'sanctions-dossier.contents': 'Contents',
  'sanctions-dossier.acts': 'Acts and decisions',
  'sanctions-dossier.acts.text':
    'The acts, regulations and decisions under these answers, with what was read of them.',
  'sanctions-dossier.documents': 'Other sources',
} as const;
