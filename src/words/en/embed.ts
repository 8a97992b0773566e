import type { embed as nl } from '../nl/embed.ts';

/** Words of an answer on a page of another site, and of how to put it there, in English. */
export const embed = {
  'embed.read': 'Read the whole answer with its sources: {site}, question {n}',
  'embed.title': 'On your own intranet',
  'embed.text':
    'Put an answer in a page of your institution. The reader always sees the present answer, with its date and the kind of statement. Where the answer was withdrawn or is overdue for a check, the law has changed, or we could not read a new rule, it says so. Copy these lines, with the number of your question:',
  'embed.lang':
    'Choose Dutch (nl) or English (en) in “lang”. Without “lang”, the language of your page decides.',
  'embed.link':
    'The reader sees the plain link until the answer is there. It stays when we do not answer within five seconds, or when the number does not exist.',
  'embed.privacy':
    'There is no cookie, and we follow nobody. The browser fetches two files and does not say from which page.',
  'embed.style':
    'Font and colour are those of your page. You style the parts with ::part(): {parts}.',
  'embed.policy':
    'If your site has a Content Security Policy, add our address to it. Styles need nothing:',
} satisfies Record<keyof typeof nl, string>;
