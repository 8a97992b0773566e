import type { home as nl } from '../nl/home.ts';

/** Words of the home page, in English. */
export const home = {
  'home.title': 'Working together safely across borders',
  'home.lead':
    'Do you work at a knowledge institution, and are you weighing the opportunities and risks of international cooperation? Here you find answers with their source and date. If yours is missing, ask the contact point.',
  'home.first': 'Questions to begin with',
  'home.roles': 'I am …',
  'home.themes': 'Questions by theme',
  'home.start': 'Start here',
  'home.aids': 'Find it out yourself',
  'home.checks': 'Do a check',
  'home.checks.text': 'A few questions, and you know which rule is in play and who decides.',
  'home.finder': 'Look up your field or item',
  'home.finder.text': 'See under which lists your field or a thing from your lab may fall.',
  'home.who': 'May I ask the contact point?',
  'home.who.text':
    'Do the check in at most five questions, and see where else you can go, as a company too.',
  'home.sanctions': 'Sanctions on Russia and Belarus',
  'home.sanctions.text': 'What is banned, what is allowed and what to check.',
  'home.what': 'What is knowledge security?',
  'home.what.text': 'Unwanted transfer of knowledge, interference and ethical questions.',
  'home.ask': 'Ask the contact point',
  'home.group.knowledge-security': 'Knowledge security',
  'home.group.sanctions': 'Sanctions on Russia and Belarus',
  'home.group.loket': 'The contact point',
  'home.state':
    'Covered on this site: the EU sanctions on Russia up to and including package {n}, of',
  'home.state.newer': 'Check whether there is a newer package:',
  'home.state.link': 'all packages',
  'home.state.changes': 'all changes on this site',
  'home.ask.text': 'Staff of RVO answer, together with ministries where needed.',
} satisfies Record<keyof typeof nl, string>;
