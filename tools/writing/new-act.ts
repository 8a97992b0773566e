import { actAsks } from './act-asks.ts';
import { actDraft } from './act-draft.ts';
import type { Job } from './job.ts';

/** A new act or document in the register. */
export const newAct: Job = {
  about: 'Een nieuwe regeling of een nieuw document in het register.',
  asks: ({ files }, { day }) => actAsks(files, day),
  make: (answers, content) => actDraft(answers, {}, content),
};
