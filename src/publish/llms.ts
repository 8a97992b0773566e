import { origin } from '#src/site/origin.ts';
import { getOpenData } from './open-data.ts';

/** A plain overview for machine readers (`/llms.txt`), each line with the date up to which it holds. */
export async function llmsText(): Promise<string> {
  const { notice, questions } = await getOpenData();
  const standing = questions.filter(({ withdrawn }) => !withdrawn);
  const lines = standing.map(
    ({ number, asOf, basis, en }) =>
      `- [${number}. ${en.question}](${en.url}) (${basis}, as of ${asOf}): ${en.answer}`,
  );
  const head = [
    '# National Contact Point for Knowledge Security (Rijksbreed loket kennisveiligheid)',
    `> ${notice} The Dutch text is the authority: ${origin}/vragen/`,
    `Data: ${origin}/data/questions.json`,
    '## Questions',
  ];
  return `${head.join('\n\n')}\n\n${lines.join('\n')}\n`;
}
