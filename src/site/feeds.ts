import type { Language } from './language.ts';

export interface FeedFormat {
  format: 'atom';
  /** What people call it. */
  name: string;
  type: string;
  address: Record<Language, string>;
}

/** The forms in which the changes can be followed, each with its address. */
export const feeds: FeedFormat[] = [
  {
    format: 'atom',
    name: 'Atom',
    type: 'application/atom+xml',
    address: { nl: '/wijzigingen.xml', en: '/en/changes.xml' },
  },
];
