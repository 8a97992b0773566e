import type { Mark } from '#src/library/marks.ts';
import { getQuestions } from '#src/library/questions.ts';
import { origin } from '#src/site/origin.ts';
import { dataPath } from '#src/site/open-data.ts';
import { translator } from '#src/words/index.ts';

/** A plain overview for machine readers (`/llms.txt`), each line with the marks of its answer. */
export async function llmsText(): Promise<string> {
  const lines = (await getQuestions('en')).map(
    ({ number, question, answer, path, verdict, marks }) =>
      `- [${number}. ${question}](${origin}${path}) (${marks.map(plain).join(', ')}): ${verdict ? `${verdict.label}. ` : ''}${answer}`,
  );
  const head = [
    '# National Contact Point for Knowledge Security (Rijksbreed loket kennisveiligheid)',
    `> ${translator('en')('data.notice')} The Dutch text is the authority: ${origin}/vragen/`,
    `Data: ${origin}${dataPath('index')}`,
    '## Questions',
  ];
  return `${head.join('\n\n')}\n\n${lines.join('\n')}\n`;
}

const plain = (mark: Mark) => (mark.kind === 'badge' ? mark.value : `${mark.label} ${mark.day}`);
