/** Words of the finder of fields and goods, in Dutch. */
export const finder = {
  'finder.title': 'Vakgebieden en goederen: onder welke lijst kan het vallen?',
  'finder.description':
    'Zoek uw vakgebied of een ding uit uw lab, in gewone woorden. U ziet onder welke lijsten van exportcontrole, sancties en kennisembargo het kan vallen.',
  'finder.not-free':
    'Staat iets hier niet? Dat betekent niet dat het vrij is. Deze lijst noemt maar een deel van wat onder controle staat. Kijk in de lijsten zelf, of vraag het de CDIU of het loket.',
  'finder.label': 'Vakgebied of ding, bijvoorbeeld “massaspectrometer” of “raketmotor”',
  'finder.lists': 'De lijsten',
  'finder.draft': 'voorstel, nog geen wet',
  'finder.all.field': 'Alle vakgebieden',
  'finder.all.item': 'Alle dingen',
  'finder.also': 'Ook:',
  'finder.moved': 'De regels kunnen sindsdien zijn gewijzigd',
  'finder.count': '{n} mogelijkheden voor “{query}”. Lees de grenzen: niet elk apparaat haalt die.',
  'finder.count.one':
    '1 mogelijkheid voor “{query}”. Lees de grenzen: niet elk apparaat haalt die.',
  'finder.none':
    'Niets gevonden voor “{query}”. Dat betekent niet dat het vrij is: kijk in de lijsten zelf, of vraag het de CDIU of het loket.',
  'finder.failed': 'Zoeken lukt nu niet. De hele lijst staat hieronder.',
  'finder.ask': 'Wie het kan zeggen',
} as const;
