import { knownIds } from '#src/editor/known-ids.ts';
import { listOf } from './ask.ts';
import { below } from './below.ts';
import { askId, bothOf, inBoth } from './common.ts';
import type { Job } from './job.ts';

/** A new pair of terms. */
export const newTerm: Job = {
  about: 'Een nieuw begrip in beide talen.',
  asks: ({ files }) => {
    const { Term: known } = knownIds(files);
    return [
      ...inBoth('term', 'Het begrip', { need: 'now' }),
      askId('id', 'Naam voor <Term id="…" />, in kleine letters met streepjes', (id) =>
        known.has(id),
      ),
      ...inBoth('definition', 'Wat het betekent, in een of twee zinnen'),
      ...inBoth('synonyms', 'Andere woorden voor hetzelfde, met komma’s'),
    ];
  },
  make: (answers, { sources }) => {
    const synonyms = { nl: listOf(answers['synonyms-nl']), en: listOf(answers['synonyms-en']) };
    return below('content/glossary.yaml', sources, [
      {
        id: answers.id,
        term: bothOf(answers, 'term'),
        definition: bothOf(answers, 'definition'),
        ...(synonyms.nl.length + synonyms.en.length > 0 ? { synonyms } : {}),
      },
    ]);
  },
};
