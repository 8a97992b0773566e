/** Words of the document with all answers on sanctions, and of what somebody saves, in Dutch. */
export const dossiers = {
  'sanctions-dossier.title': 'Sanctiedossier',
  'sanctions-dossier.lead':
    'Alle antwoorden over sancties in één document, met datum en bronnen, om te bewaren of af te drukken.',
  'sanctions-dossier.link': 'Alle antwoorden over sancties in één document',
  'sanctions-dossier.state': 'Stand van',
  'sanctions-dossier.size': 'Inhoud',
  'sanctions-dossier.size.text': '{n} antwoorden in {themes} thema’s',
  'sanctions-dossier.by': 'Uitgegeven door',
  'sanctions-dossier.address': 'Nieuwste versie',
  'sanctions-dossier.print': 'Druk af of bewaar als pdf',
  'sanctions-dossier.print.text':
    'Kies in het venster van uw browser een printer, of “opslaan als pdf”.',
  'sanctions-dossier.contents': 'Inhoud',
  'sanctions-dossier.acts': 'Wetten en besluiten',
  'sanctions-dossier.acts.text':
    'De wetten, verordeningen en besluiten onder deze antwoorden, met wat daarvan is gelezen.',
  'sanctions-dossier.documents': 'Andere bronnen',
} as const;
