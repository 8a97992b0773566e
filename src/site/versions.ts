import type { Language } from './language.ts';

/** An answer as it is now, as far as somebody who saved an earlier one must know. */
export interface PresentVersion {
  number: number;
  /** See `markOf`. */
  mark: string;
  title: string;
  path: string;
  /** Day of the last check, `YYYY-MM-DD`. */
  checked: string;
  /** The verdict in words. */
  verdict?: string | undefined;
  /** Day on which it was withdrawn. */
  withdrawn?: string | undefined;
  /** Why it was withdrawn, in one sentence. */
  withdrawnReason?: string | undefined;
  /** The question to read instead. */
  replacedBy?: { title: string; path: string } | undefined;
}

/** Address of the present versions of all answers in one language. */
export const versionsPath = (language: Language) => `/versions/${language}.json`;

/**
 * What is remembered of an answer that somebody saves: the version, which a major change makes the
 * next, and the begin of the hash of its document, which every change makes another. 48 bits of it are
 * more than enough to see that.
 */
export const markOf = ({ version, hash }: { version: number; hash: string }) =>
  `${version} ${hash.slice(0, 12)}`;

/** Whether a text is a mark, and not something else that a store held. */
export const isMark = (text: string | null | undefined): text is string =>
  text != null && /^[1-9]\d* [\da-f]{12}$/.test(text);

/** The version in a mark; the first is 1. */
export const versionIn = (mark: string) => Number.parseInt(mark, 10);
