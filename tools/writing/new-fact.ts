import { factsIn, registerIn } from '#src/evidence/in-files.ts';
import type { Answers } from './ask.ts';
import { below } from './below.ts';
import { askDay, askFile, choicesOf } from './common.ts';
import type { Job } from './job.ts';

/** A new fact with the next number, and the place where it stands. */
export const newFact: Job = {
  about: 'Een nieuw feit, met het volgende nummer en de plaats waar het staat.',
  asks: ({ files }) => {
    const acts = registerIn(files);
    const isLaw = (answers: Answers) => !answers.seen;
    return [
      {
        name: 'statement',
        question: 'Wat is zo, in een of twee zinnen die op zichzelf staan?',
        need: 'now',
      },
      {
        name: 'known',
        question: 'Hoe is het bekend?',
        need: 'now',
        choices: choicesOf({
          source: 'gelezen in de tekst zelf',
          'second-hand': 'iemand anders schrijft dat het er staat',
          reading: 'onze eigen conclusie',
          background: 'voor ons; geen tekst mag het noemen',
        }),
      },
      {
        name: 'act',
        question: 'In welke regeling of welk document? (id uit content/acts)',
        need: 'now',
        wrong: (id) =>
          acts.has(id)
            ? undefined
            : `${id} staat niet in het register. Doe eerst: npm run new -- act`,
      },
      { name: 'article', question: 'Welk artikel, zoals 5ae?' },
      { name: 'paragraph', question: 'Welk lid?', when: ({ article }) => article !== '' },
      { name: 'annex', question: 'Welke bijlage, zoals VII?' },
      { name: 'section', question: 'Welk deel van het document, in een paar woorden?' },
      askDay('seen', 'Heeft de tekst geen datum? Dan: de dag waarop u hem las'),
      askDay(
        'version',
        'Tot welke dag geldt de tekst die u las, of van welke dag is het document?',
        { when: isLaw, need: 'now' },
      ),
      askFile('evidence', { files }),
    ];
  },
  make: (answers, { files, sources }) => {
    const numbers = [...factsIn(files).keys()].flatMap(
      (number) => /^F(\d{3,4})$/.exec(number)?.[1] ?? [],
    );
    const number = `F${1 + Math.max(0, ...numbers.map(Number))}`.replace(
      /^F(\d{1,2})$/,
      (_, n: string) => `F${n.padStart(3, '0')}`,
    );
    const names = ['act', 'article', 'paragraph', 'annex', 'section', 'version', 'seen'];
    const place = Object.fromEntries(
      names.flatMap((name) => (answers[name] ? [[name, answers[name]]] : [])),
    );
    const { statement, known, file = '' } = answers;
    const draft = below(`content/evidence/${file}.yaml`, sources, {
      [number]: { statement, known, rests: [place] },
    });
    draft.notes.push(`Het nummer is ${number}. Noem het bij facts van de tekst die het gebruikt.`);
    return draft;
  },
};
