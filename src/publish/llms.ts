import type { Mark } from '#src/library/marks.ts';
import { getQuestions, type Question } from '#src/library/questions.ts';
import { dataPath } from '#src/site/open-data.ts';
import { origin } from '#src/site/origin.ts';
import { routes } from '#src/site/routes.ts';
import { twinOf } from '#src/twin/twin.ts';
import { translator } from '#src/words/index.ts';

/**
 * A plain overview for machine readers (`/llms.txt`): each line leads to an answer as Markdown, and
 * carries its number, kind of statement and dates.
 */
export async function llmsText(): Promise<string> {
  const t = translator('en');
  const lines = await Promise.all((await getQuestions('en')).map(lineOf));
  const head = [
    '# National Contact Point for Knowledge Security (Rijksbreed loket kennisveiligheid)',
    `> ${t('data.notice')}`,
    `${t('language.nl')}: ${origin}${routes.questions.nl}`,
    `${t('data.title')}: ${origin}${dataPath('index')}, ${origin}${routes.data.en}`,
    `## ${t('nav.questions')}`,
  ];
  return `${head.join('\n\n')}\n\n${lines.join('\n')}\n`;
}

async function lineOf({ number, version, question, answer, path, verdict, marks }: Question) {
  const twin = await twinOf(path, 'en');
  const known = [`version ${version}`, ...marks.map(plain)].join(', ');
  const comesDownTo = verdict ? `${verdict.label}. ` : '';
  return `- [${number}. ${question}](${origin}${twin.path}) (${known}): ${comesDownTo}${answer}`;
}

const plain = (mark: Mark) => {
  if (mark.kind === 'date') return `${mark.label} ${mark.day}`;
  return mark.name === 'basis' ? mark.value : mark.label;
};
