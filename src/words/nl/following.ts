/** Words of the feeds and the calendar, in Dutch. */
export const following = {
  'feed.follow': 'Volg de wijzigingen met een feed',
  'feed.all': 'Alle wijzigingen',
  'feed.major': 'Belangrijke wijzigingen',
  'feed.major.lead':
    'Antwoorden die iets anders zijn gaan zeggen, en antwoorden die ingetrokken zijn.',
  'feed.theme': 'Wijzigingen: {theme}',
  'feed.themes': 'Een feed per thema',
  'feed.this-theme': 'Volg dit thema met een feed',
  'calendar.title': 'Bekende data',
  'calendar.lead':
    'Tot wanneer sancties lopen, wanneer regels in werking treden, en voor welke dag wij antwoorden opnieuw controleren.',
  'calendar.link': 'Zet de bekende data in uw agenda (iCalendar)',
  'calendar.ends': 'Looptijd tot vandaag: {what}',
  'calendar.ends.text':
    '{act} loopt tot deze dag, tenzij het is verlengd of gewijzigd. Kijk op de site wat nu geldt.',
  'calendar.ends.second-hand': 'Deze dag kennen wij alleen van anderen, niet uit het besluit zelf.',
  'calendar.in-force': 'In werking: {act}',
  'calendar.applies': 'Van toepassing: {act}',
  'calendar.review': 'Controle van antwoorden ({n})',
  'calendar.review.text': 'Voor deze dag controleren wij opnieuw:',
  'calendar.source': 'Bron: {title}, {url}',
} as const;
