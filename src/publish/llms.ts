import type { Mark } from '#src/library/marks.ts';
import { getQuestions, type Question } from '#src/library/questions.ts';
import { languages, otherLanguage, type Language } from '#src/site/language.ts';
import { dataPath, overviewPath } from '#src/site/open-data.ts';
import { origin } from '#src/site/origin.ts';
import { routes } from '#src/site/routes.ts';
import { twinOf } from '#src/twin/twin.ts';
import { translator } from '#src/words/index.ts';

/** The overview for machine readers in each language, at its address. */
export const overviewFiles = () =>
  Promise.all(
    languages.map(async (language) => ({
      params: { overview: overviewPath[language].slice(1, -'.txt'.length) },
      props: { text: await overviewOf(language) },
    })),
  );

/**
 * A plain overview for machine readers: each line leads to an answer as Markdown, and carries its number,
 * kind of statement and dates.
 */
async function overviewOf(language: Language): Promise<string> {
  const t = translator(language);
  const other = otherLanguage(language);
  const lines = await Promise.all((await getQuestions(language)).map(lineIn(language)));
  const head = [
    `# ${t('data.overview.title')}`,
    `> ${t('data.notice')}`,
    `${t(`language.${other}`)}: ${origin}${overviewPath[other]}`,
    `${t('data.title')}: ${origin}${dataPath('index')}, ${origin}${routes.data[language]}`,
    `## ${t('nav.questions')}`,
  ];
  return `${head.join('\n\n')}\n\n${lines.join('\n')}\n`;
}

const lineIn = (language: Language) => {
  const t = translator(language);
  const plain = (mark: Mark) => {
    if (mark.kind === 'date') return `${mark.label} ${mark.day}`;
    return mark.name === 'basis' ? `${t('dossier.basis')}: ${mark.label}` : mark.label;
  };
  return async ({ number, version, question, answer, path, verdict, marks }: Question) => {
    const twin = await twinOf(path, language);
    const known = [t('data.overview.version', { version }), ...marks.map(plain)].join('; ');
    const comesDownTo = verdict ? `${verdict.label}. ` : '';
    return `- [${number}. ${question}](${origin}${twin.path}) (${known}): ${comesDownTo}${answer}`;
  };
};
