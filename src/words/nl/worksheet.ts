/** Words of the worksheet, in Dutch. */
export const worksheet = {
  'worksheet.title': 'Werkblad: wat speelt er bij mijn samenwerking?',
  'worksheet.description':
    'Kruis aan wat u gaat doen en met wie. U ziet welke regels meespelen, wat u moet uitzoeken en wie beslist.',
  'worksheet.limits':
    'Het werkblad zegt nooit dat iets mag: het zegt wat er speelt. Wat u aankruist, blijft in uw browser.',
  'worksheet.start': 'Vul het werkblad in',
  'worksheet.start.text':
    'Kruis aan wat u gaat doen en met wie. U ziet op één blad welke regels meespelen.',
  'worksheet.answers': 'Uw samenwerking',
  'worksheet.result': 'Wat er speelt',
  'worksheet.to-result': 'Naar wat er speelt',
  'worksheet.first': 'Kruis minstens aan wat u gaat doen, en met welk land.',
  'worksheet.weight.stop': 'Kan het werk stoppen',
  'worksheet.weight.ask': 'Eerst toestemming of melding',
  'worksheet.weight.know': 'Uitzoeken of regelen',
  'worksheet.weight.none': 'Geen regel bekend',
  'worksheet.find-out': 'Zoek uit',
  'worksheet.where': 'In:',
  'worksheet.read': 'Lees',
  'worksheet.decides': 'Wie beslist',
  'worksheet.ready': 'Leg klaar',
  'worksheet.you': 'u zelf',
  'worksheet.loket': 'het loket geeft advies',
  'worksheet.count': '{n} regels spelen mee. Kunnen het werk stoppen: {stop}.',
  'worksheet.count.one': '1 regel speelt mee. Kan het werk stoppen: {stop}.',
  'worksheet.left-out': 'In het adres stond ook iets dat dit werkblad niet kent: {items}.',
  'worksheet.contradicts':
    'In het adres stonden antwoorden die elkaar uitsluiten. Weggelaten is: {items}.',
  'worksheet.keep': 'Bewaar of deel dit blad',
  'worksheet.keep.text':
    'Het adres van deze pagina bevat wat u aankruiste, achter het teken #. Dat deel gaat naar geen enkele server.',
  'worksheet.address': 'Adres van dit blad:',
  'worksheet.made': 'Gemaakt op {date}.',
  'worksheet.print': 'Druk af',
  'worksheet.copy': 'Kopieer als tekst',
  'worksheet.copied': 'De tekst staat op het klembord.',
  'worksheet.not-copied': 'Uw browser laat kopiëren niet toe. Hier staat de tekst:',
  'worksheet.ask': 'Neem mee naar het formulier',
  'worksheet.ask.text':
    'Komt u er met uw coördinator niet uit? Het formulier vult in wat u aankruiste. U kunt alles nog veranderen.',
  'worksheet.clear': 'Wis alles',
  'worksheet.brackets': 'Tussen haakjes: tot wanneer de tekst is gelezen, of de dag van het stuk.',
  'worksheet.not-looked': 'Waar dit blad niet naar kijkt',
  'worksheet.not-looked.own': 'de regels van uw eigen instelling, uw financier en uw contracten',
  'worksheet.not-looked.foreign':
    'het recht van andere landen, zoals dat van Amerika, behalve waar het hierboven staat',
  'worksheet.not-looked.lists':
    'of uw partner, goederen of kennis op een lijst staan: dat zoekt u zelf na',
  'worksheet.not-looked.other':
    'privacy, integriteit, verzekering, belasting en visa, behalve waar het hierboven staat',
  'worksheet.in-play': 'Speelt mee:',
  'worksheet.outline.known': 'Wat wij al hebben uitgezocht:',
  'worksheet.outline.question': 'Onze vraag:',
  'worksheet.text.title': 'Werkblad van het Loket Kennisveiligheid',
} as const;
