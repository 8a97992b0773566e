/** Words of the home page, in Dutch. */
export const home = {
  'home.title': 'Veilig internationaal samenwerken',
  'home.lead':
    'Werkt u bij een kennisinstelling en weegt u kansen en risico’s van internationale samenwerking af? Hier vindt u antwoorden met bron en datum. Staat uw vraag er niet bij, dan stelt u hem aan het loket.',
  'home.first': 'Vragen om mee te beginnen',
  'home.roles': 'Ik ben …',
  'home.themes': 'Vragen per thema',
  'home.start': 'Begin hier',
  'home.who': 'Mag ik het loket iets vragen?',
  'home.who.text':
    'Doe de check in hoogstens vijf vragen, en zie waar u anders terechtkunt, ook met een bedrijf.',
  'home.sanctions': 'Sancties tegen Rusland en Belarus',
  'home.sanctions.text': 'Wat verboden is, wat mag en wat u moet nagaan.',
  'home.what': 'Wat is kennisveiligheid?',
  'home.what.text': 'Ongewenste overdracht van kennis, beïnvloeding en ethische kwesties.',
  'home.ask': 'Stel uw vraag aan het loket',
  'home.group.knowledge-security': 'Kennisveiligheid',
  'home.group.sanctions': 'Sancties tegen Rusland en Belarus',
  'home.group.loket': 'Het loket',
  'home.state': 'Verwerkt op deze site: de EU-sancties tegen Rusland tot en met pakket {n}, van',
  'home.state.newer': 'Ga na of er een nieuwer pakket is:',
  'home.state.link': 'alle pakketten',
  'home.state.changes': 'alle wijzigingen op deze site',
  'home.ask.text': 'Medewerkers van RVO antwoorden, zo nodig samen met ministeries.',
} as const;
