import type { Language } from '#src/site/language.ts';
import { dataPath, embedPath, questionDataPath } from '#src/site/open-data.ts';
import { origin } from '#src/site/origin.ts';
import { permanentPath } from '#src/site/routes.ts';

/** Programs that use the open data, each under the name of the words that tell what it does. */
export function dataExamples(number: number, language: Language) {
  return [
    { does: 'data.example.one', code: `curl ${origin}${questionDataPath(number)}` },
    {
      does: 'data.example.select',
      code: `curl -s ${origin}${dataPath('questions')} |
  jq '.questions[] | select(.lawChangedBy != []) | {number, asOf, answer: .${language}.answer}'`,
    },
    {
      does: 'data.example.script',
      code: `const site = '${origin}';
const response = await fetch(site + '${questionDataPath(number)}');
const { question, notice } = await response.json();
const { answer, permanentUrl } = question.${language};
document.body.append(
  [answer, question.asOf, permanentUrl, notice.${language}].join(' '),
);`,
    },
  ] as const;
}

/** The lines that show an answer on a page of another site, and what the policy of that site needs. */
export const embedExample = (number: number, question: string, language: Language) => ({
  code: `<script type="module" src="${origin}${embedPath}" referrerpolicy="no-referrer"></script>

<loket-answer number="${number}" lang="${language}">
  <a href="${origin}${permanentPath(language, number)}">${question}</a>
</loket-answer>`,
  policy: `script-src 'self' ${origin};
connect-src 'self' ${origin};`,
  parts: 'answer, question, verdict, text, notice, facts, source, link, warning',
});
