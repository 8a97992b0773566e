import type { worksheet as nl } from '../nl/worksheet.ts';

/** Words of the worksheet, in English. */
export const worksheet = {
  'worksheet.title': 'Worksheet: what touches my collaboration?',
  'worksheet.description':
    'Tick what you will do and with whom. You see which rules are in play, what to find out and who decides.',
  'worksheet.limits':
    'The worksheet never says that something is allowed: it says what is in play. What you tick stays in your browser.',
  'worksheet.start': 'Fill in the worksheet',
  'worksheet.start.text':
    'Tick what you will do and with whom. You see on one sheet which rules are in play.',
  'worksheet.answers': 'Your collaboration',
  'worksheet.result': 'What is in play',
  'worksheet.to-result': 'To what is in play',
  'worksheet.first': 'Tick at least what you will do, and with which country.',
  'worksheet.weight.stop': 'Can stop the work',
  'worksheet.weight.ask': 'Permission or notification first',
  'worksheet.weight.know': 'To find out or arrange',
  'worksheet.weight.none': 'No rule known',
  'worksheet.find-out': 'Find out',
  'worksheet.where': 'In:',
  'worksheet.read': 'Read',
  'worksheet.decides': 'Who decides',
  'worksheet.ready': 'Have ready',
  'worksheet.you': 'you',
  'worksheet.loket': 'the contact point',
  'worksheet.count': '{n} rules are in play. Can stop the work: {stop}.',
  'worksheet.count.one': '1 rule is in play. Can stop the work: {stop}.',
  'worksheet.left-out':
    'The address also held something that this worksheet does not know: {items}.',
  'worksheet.contradicts':
    'The address held answers that exclude each other. This was left out: {items}.',
  'worksheet.keep': 'Keep or share this sheet',
  'worksheet.keep.text':
    'The address of this page holds what you ticked, after the sign #. That part is sent to no server.',
  'worksheet.address': 'Address of this sheet:',
  'worksheet.made': 'Made on {date}.',
  'worksheet.print': 'Print',
  'worksheet.copy': 'Copy as text',
  'worksheet.copied': 'The text is on the clipboard.',
  'worksheet.not-copied': 'Your browser does not allow copying. Here is the text:',
  'worksheet.ask': 'Take it along to the form',
  'worksheet.ask.text':
    'Can you and your coordinator not work it out? The form fills in what you ticked. You can still change everything.',
  'worksheet.clear': 'Clear all',
  'worksheet.brackets': 'In brackets: up to when the text was read, or the day of the document.',
  'worksheet.not-looked': 'What this sheet does not look at',
  'worksheet.not-looked.own': 'the rules of your own institution, your funder and your contracts',
  'worksheet.not-looked.foreign':
    'the law of other countries, such as the United States, except where it stands above',
  'worksheet.not-looked.lists':
    'whether your partner is on a list, and whether your goods or knowledge are on a list: you look that up yourself',
  'worksheet.not-looked.other':
    'privacy, integrity, insurance, tax and visas, except where it stands above',
  'worksheet.in-play': 'In play:',
  'worksheet.outline.known': 'What we have found out already:',
  'worksheet.outline.question': 'Our question:',
  'worksheet.text.title': 'Worksheet of the National Contact Point for Knowledge Security',
} as const satisfies Record<keyof typeof nl, string>;
