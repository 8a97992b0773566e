import { ofKind } from '#src/schemas/collections.ts';
import { mentionsOf } from '../where/mentions.ts';
import { askStanding } from './articles.ts';
import { askDay, bothOf, inBoth } from './common.ts';
import { emptyDraft } from './draft.ts';
import { setIn } from './edit-yaml.ts';
import type { Job } from './job.ts';

/** Withdraw an answer: its page stays and says so, and nothing else leads there any more. */
export const withdraw: Job = {
  about:
    'Een antwoord intrekken: de pagina blijft, met dag, reden en wat men in plaats daarvan leest.',
  asks: (content, { day }) => [
    askStanding(content, {
      name: 'folder',
      question: 'Welke vraag trekt u in? (naam van de map)',
      need: 'now',
    }),
    ...inBoth('reason', 'Waarom, in één zin', { need: 'now' }),
    askStanding(content, {
      name: 'replacement',
      question: 'Welke vraag leest men in plaats daarvan? (naam van de map; leeg: geen)',
    }),
    askDay('date', 'Dag waarop het antwoord is ingetrokken', {
      isSilent: true,
      initial: () => day,
    }),
  ],
  make: ({ folder = '', replacement, date, ...reasons }, { files, sources }) => {
    const file = `content/questions/${folder}/question.yaml`;
    const draft = emptyDraft();
    draft.changed[file] = setIn(sources.get(file) ?? '', ['withdrawn'], {
      date,
      reason: bothOf(reasons, 'reason'),
      ...(replacement ? { replacement } : {}),
    });
    const title = ofKind(files, 'questionTexts').find(
      (text) => text.id === folder && text.language === 'nl',
    )?.value.question;
    const uses = mentionsOf([folder], sources)
      .filter((use) => !use.file.startsWith(`content/questions/${folder}/`))
      .map((use) => `${use.file}, regel ${use.line}`);
    if (uses.length > 0) {
      draft.notes.push(
        `Deze bestanden noemen “${title ?? folder}”; een link in een tekst krijgt vanzelf “(ingetrokken)”:\n${uses.map((use) => `  ${use}`).join('\n')}`,
      );
    }
    return draft;
  },
};
