import type { finder as nl } from '../nl/finder.ts';

/** Words of the finder of fields and goods, in English. */
export const finder = {
  'finder.title': 'Fields and goods: under which list may it fall?',
  'finder.description':
    'Look for your field or a thing from your lab, in everyday words. You see under which lists of export control, sanctions and knowledge embargo it may fall.',
  'finder.not-free':
    'Is something not here? That does not mean that it is free. This list names only a part of what is controlled. Look in the lists themselves, or ask the CDIU or the contact point.',
  'finder.label': 'Field or thing, for example “mass spectrometer” or “rocket engine”',
  'finder.lists': 'The lists',
  'finder.draft': 'proposal, not law yet',
  'finder.all.field': 'All fields',
  'finder.all.item': 'All things',
  'finder.also': 'Also:',
  'finder.moved': 'The rules may have changed since',
  'finder.count':
    '{n} possibilities for “{query}”. Read the limits: not every device reaches them.',
  'finder.count.one':
    '1 possibility for “{query}”. Read the limits: not every device reaches them.',
  'finder.none':
    'Nothing found for “{query}”. That does not mean that it is free: look in the lists themselves, or ask the CDIU or the contact point.',
  'finder.failed': 'Searching does not work now. The whole list stands below.',
  'finder.ask': 'Who can tell',
} as const satisfies Record<keyof typeof nl, string>;
