import type { Language } from '#src/site/language.ts';
import type { Adviser } from './advice.ts';
import type { Values } from './body.ts';
import type { Delivery } from './deliver.ts';
import type { FindAnswers } from './fitting-answers.ts';
import type { Event, LogLine } from './log.ts';
import type { Loket } from './loket.ts';
import type { Message } from './message.ts';
import type { ReadPage } from './pages.ts';
import type { Senders } from './senders.ts';
import type { Trial } from './trial.ts';

/** What the handler needs from outside; tests pass their own. */
export interface Dependencies {
  /** Whether this is a question of a visitor, or a trial of the operator. */
  trial: Trial;
  /** Addresses of the mail, or why there are none: then nothing is accepted. */
  mail: { from: string; to: string } | { closed: true } | { error: string };
  loket: Loket;
  advise: Adviser;
  /** @param maybeSent whether an earlier attempt may have gone well, of which nobody knows. */
  deliver: (message: Message, maybeSent: boolean) => Promise<Delivery>;
  findAnswers: FindAnswers;
  senders: Senders;
  /** Whether one more receipt or copy, known by its key, may go to this address. */
  mayReceive: (address: string, key: string) => boolean;
  /** Makes references that nobody can foresee, and signs the address of the thank-you page. */
  secret: string;
  readPage: ReadPage;
  now: () => Date;
  log: (line: LogLine) => void;
}

/** What was received, and for whom the answer is. */
export interface Exchange {
  values: Values;
  language: Language;
  isJson: boolean;
  /** Whether a script waits for the thanks, which then shows the page for them itself. */
  isScript: boolean;
  deps: Dependencies;
  log: (event: Event) => void;
}
