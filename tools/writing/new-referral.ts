import { knownIds } from '#src/editor/known-ids.ts';
import { listOf } from './ask.ts';
import { below } from './below.ts';
import { askFacts, askId, bothOf, inBoth, wrongUrl } from './common.ts';
import type { Job } from './job.ts';

/** Another organisation that a person may need. */
export const newReferral: Job = {
  about: 'Een nieuwe organisatie waar iemand terecht kan.',
  asks: (content) => {
    const { Referral: known } = knownIds(content.files);
    return [
      ...inBoth('name', 'Naam van de organisatie', { need: 'now' }),
      askId('id', 'Naam voor <Referral id="…" />, in kleine letters met streepjes', (id) =>
        known.has(id),
      ),
      ...inBoth('about', 'Wat zij doet, in één zin'),
      ...inBoth('when', 'Wanneer men daarheen gaat in plaats van naar het loket'),
      ...inBoth('bring', 'Wat men klaar moet hebben'),
      {
        name: 'url',
        question: 'Haar webpagina',
        wrong: wrongUrl,
      },
      {
        name: 'phone',
        question: 'Haar telefoonnummer, zoals mensen het lezen',
        wrong: (text) =>
          /^\+?[\d\s()-]{3,}$/.test(text) ? undefined : 'Schrijf een nummer als 088 042 62 00.',
      },
      askFacts('facts', 'Waar is dit van bekend?', content, { need: 'now' }),
    ];
  },
  make: (answers, { sources }) => {
    const { id, url, phone, facts } = answers;
    return below('content/referrals.yaml', sources, [
      {
        id,
        name: bothOf(answers, 'name'),
        about: bothOf(answers, 'about'),
        when: bothOf(answers, 'when'),
        bring: bothOf(answers, 'bring'),
        ...(url ? { url } : {}),
        ...(phone
          ? {
              phone: {
                shown: phone,
                dial: phone.replaceAll(/[^\d+]/g, '').replace(/^0(?=\d{9}$)/, '+31'),
              },
            }
          : {}),
        facts: listOf(facts),
      },
    ]);
  },
};
