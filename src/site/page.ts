import type { Graph } from 'schema-dts';
import type { CardName } from './cards.ts';
import type { Language } from './language.ts';

export interface Link {
  label: string;
  path: string;
}

/** A feed that a browser or a reader of feeds finds by the head of a page. */
export interface FeedLink {
  title: string;
  type: string;
  path: string;
}

/** A page with a fixed address that people look for by name, or by one of its search terms. */
export interface FindablePage {
  page: PageHead;
  terms: string[];
}

/** Who speaks on this site, as every page says. */
export interface Sender {
  name: string;
  phone: { shown: string; dial: string };
  /** The ministries that gave it its task, by their short names. */
  ministries: string[];
}

/** What the frame around every page needs to know. */
export interface PageHead {
  language: Language;
  title: string;
  description: string;
  path: string;
  /** The same page in the other language. */
  otherPath: string;
  /** The pages above this one, home first. */
  above: Link[];
  sender: Sender;
  /** The picture that stands for it where its address is shared. */
  card: CardName;
  /** What it says of itself to machines; nothing where it is not listed. */
  structured: Graph | undefined;
  /** False for pages that search engines and our own search leave out. */
  listed?: boolean;
  /** The feeds that tell of what stands here; without, that of all changes. */
  feeds?: FeedLink[];
}
