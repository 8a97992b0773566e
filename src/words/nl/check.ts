/** Words of the checks, in Dutch. */
export const check = {
  'checks.title': 'Checks en werkblad',
  'checks.lead':
    'Een paar vragen, en u weet welke regel er speelt en wie beslist. Elke uitkomst noemt het artikel waar die op rust.',
  'check.all-rules': 'Bekijk alle regels op één blad',
  'check.number': 'Vraag {n} van hoogstens {max}',
  'check.answers': 'Uw antwoorden',
  'check.change': 'Wijzig',
  'check.change.label': 'Wijzig uw antwoord op: {question}',
  'check.again': 'Begin opnieuw',
  'check.kept': 'De check bewaart niets: uw antwoorden staan alleen in het adres van deze pagina.',
  'check.why': 'Waarom',
  'check.would-know': 'Wat u daarvoor moet weten',
  'check.ready': 'Wat u klaarlegt',
  'check.who': 'Wie u verder helpt',
  'check.ask': 'Naar het formulier',
  'check.ask.button': 'Stel uw vraag',
  'check.ask.anyway':
    'U mag uw vraag ook aan het loket sturen. Het krijgt daarbij te lezen wat deze check zegt.',
  'check.ask.as': 'Kies waar u werkt; het formulier vult dat voor u in.',
  'check.ask.choose': 'Is het formulier niet ingevuld? Kies dan daar zelf:',
  'check.permanent': 'Vast adres van deze uitkomst:',
  'check.as-of': 'Volgens de regels van {date}.',
  'check.rules.figure': 'Alle vragen, antwoorden en uitkomsten van de check',
  'check.rules.figure.text':
    'Links de vragen, in het midden de antwoorden, rechts waar een antwoord toe leidt. De tabellen hieronder bevatten hetzelfde.',
  'check.rules.steps': 'Vragen en antwoorden',
  'check.rules.step': 'Vraag {n}',
  'check.rules.answer': 'Antwoord',
  'check.rules.leads-to': 'Leidt tot',
  'check.rules.outcomes': 'Uitkomsten en hun regels',
  'check.rules.outcome': 'Uitkomst',
  'check.rules.rule': 'Regel',
  'check.rules.sources': 'Bronnen',
  'check.advice': 'Misschien helpt iemand anders u sneller',
  'check.advice.text':
    'Het loket heeft uw vraag en antwoordt. Volgens de regels kan de vraag, of een deel ervan, ook ergens anders horen:',
} as const;
