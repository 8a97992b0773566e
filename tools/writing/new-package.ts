import { actAsks, actsIn } from './act-asks.ts';
import { actDraft } from './act-draft.ts';
import { bothOf, inBoth } from './common.ts';
import type { Job } from './job.ts';

/** A new EU sanctions package: an act with its number, and what it changed for institutions. */
export const newPackage: Job = {
  about: 'Een nieuw EU-pakket met sancties: een regeling met het nummer van het pakket.',
  asks: ({ files }, { day }) => [
    {
      name: 'package',
      question: 'Nummer van het pakket',
      need: 'now',
      initial: () => String(1 + Math.max(0, ...actsIn(files).map((act) => act.package ?? 0))),
      wrong: (text) => (/^[1-9]\d*$/.test(text) ? undefined : 'Schrijf een getal.'),
    },
    ...inBoth('changed', 'Wat veranderde het voor kennisinstellingen?'),
    ...actAsks(files, day),
  ],
  make: (answers, content) =>
    actDraft(
      answers,
      { package: Number(answers.package), changed: bothOf(answers, 'changed') },
      content,
    ),
};
