/** Words of the search, in Dutch. */
export const search = {
  'search.label': 'Zoeken op deze site',
  'search.submit': 'Zoeken',
  'search.loading': 'Er wordt gezocht…',
  'search.none':
    'Niets gevonden voor “{query}”. Probeer een ander woord, of kijk in de lijst van A tot Z.',
  'search.count': '{n} resultaten voor “{query}”.',
  'search.count.one': '1 resultaat voor “{query}”.',
  'search.some':
    'Geen pagina bevat al uw woorden. Dit zijn resultaten voor een deel van uw woorden: {n}.',
  'search.corrected': 'Bedoelde u “{query}”? Daarop is gezocht.',
  'search.filtered': 'Getoond na filteren: {n}.',
  'search.filters': 'Resultaten filteren',
  'search.filter.all': 'Alle',
  'search.filter.theme': 'Thema',
  'search.filter.country': 'Land',
  'search.filter.kind': 'Soort',
  'search.foreign': 'Gevonden in het Engels:',
  'search.suggestions': 'Suggesties',
  'search.nearest': 'Thema’s die hier het dichtst bij liggen',
  'search.term': 'Betekenis in de begrippenlijst:',
  'search.ask': 'Stel deze vraag aan het loket',
  'search.cards-only': 'De volledige tekst van de pagina’s kon nu niet worden doorzocht.',
  'search.failed': 'Zoeken lukt nu niet. Kijk in de lijst van A tot Z, of probeer het opnieuw.',
  'search.as-of': 'bronnen gelezen tot',
  'search.checked': 'nagegaan op',
  'search.title': 'Zoeken',
  'search.no-script':
    'Zoeken werkt alleen met JavaScript. Zonder JavaScript vindt u alles in de lijst van A tot Z en bij de thema’s.',
  'search.hint': 'Typ een woord, een vraag, een artikel of een nummer.',
  'search.a-z': 'Lijst van A tot Z',
  'search.themes': 'Vragen per thema',
} as const;
