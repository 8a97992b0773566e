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
    'Het afdrukvenster van uw browser maakt er een pdf van: kies daar “opslaan als pdf”, of een printer.',
  'sanctions-dossier.pdf': 'Het hele document als pdf ({pages} pagina’s, {size}, stand van {date})',
  'sanctions-dossier.contents': 'Inhoud',
  'sanctions-dossier.acts': 'Wetten en besluiten',
  'sanctions-dossier.acts.text':
    'De wetten, verordeningen en besluiten onder deze antwoorden, met wat daarvan is gelezen.',
  'sanctions-dossier.documents': 'Andere bronnen',
  save: 'Bewaar in mijn dossier',
  'save.in-list': 'Bewaar vraag {n} in mijn dossier',
  'save.failed':
    'Bewaren lukt niet. Sta in uw browser toe dat deze site gegevens bewaart, of gebruik geen privévenster.',
  'save.unreachable':
    'Bewaren lukt nu niet: de site is niet te bereiken. Probeer het later nog eens.',
  'own-dossier.title': 'Mijn dossier',
  'own-dossier.lead':
    'De antwoorden die u bewaart, met wat er sindsdien is gewijzigd. Alleen uw eigen browser onthoudt ze.',
  'own-dossier.script':
    'Deze pagina heeft JavaScript nodig. Zij toont dan uw bewaarde antwoorden, zegt welke zijn gewijzigd, en maakt er één document van. Zonder JavaScript leest u alle antwoorden over sancties in één document:',
  'own-dossier.empty':
    'U hebt nog niets bewaard. Druk bij een antwoord op “Bewaar in mijn dossier”, of op de ster in een lijst met vragen.',
  'own-dossier.blocked':
    'Uw browser staat niet toe dat deze site iets bewaart. Dat komt door een instelling, of door een privévenster. Sta in de instellingen toe dat deze site gegevens bewaart, of open deze pagina in een gewoon venster.',
  'own-dossier.failed': 'De antwoorden konden niet worden opgehaald. Probeer het later nog eens.',
  'own-dossier.other': 'In het Engels bewaarde u ook antwoorden: {n}.',
  'own-dossier.about': 'Versie {version}, nagegaan op {date}',
  'own-dossier.news': '{n} van uw {all} antwoorden zijn gewijzigd of ingetrokken.',
  'own-dossier.news.one': '1 van uw {all} antwoorden is gewijzigd of ingetrokken.',
  'own-dossier.major':
    'Gewijzigd: u bewaarde versie {saved}, dit is versie {version}. Lees het antwoord opnieuw.',
  'own-dossier.minor':
    'Kleine wijziging in de tekst, een bron of een datum. Het antwoord komt op hetzelfde neer.',
  'own-dossier.withdrawn': 'Ingetrokken op {date}. {reason} Ga niet meer op dit antwoord af.',
  'own-dossier.why': 'Lees wat er is gewijzigd',
  'own-dossier.seen': 'Ik heb de wijzigingen gezien',
  'own-dossier.remove': 'Verwijder vraag {n}',
  'own-dossier.remove-all': 'Verwijder alles',
  'own-dossier.sure': 'Wilt u alle bewaarde antwoorden verwijderen?',
  'own-dossier.make': 'Maak er één document van',
  'own-dossier.document': 'Uw dossier als document',
  'own-dossier.made': 'Samengesteld op {date}.',
  'own-dossier.print': 'Druk het document af',
  'own-dossier.copy': 'Kopieer het document',
} as const;
