import { getOpenData } from '#src/publish/open-data.ts';
import { site } from '#src/site/origin.ts';

/** A plain overview for machine readers, each line with the date up to which it holds. */
export async function GET() {
  const { notice, questions } = await getOpenData();
  const standing = questions.filter(({ withdrawn }) => !withdrawn);
  const lines = standing.map(
    ({ number, asOf, basis, en }) =>
      `- [${number}. ${en.question}](${en.url}) (${basis}, as of ${asOf}): ${en.answer}`,
  );
  const head = [
    '# National Contact Point for Knowledge Security (Rijksbreed loket kennisveiligheid)',
    `> ${notice} The Dutch text is the authority: ${site}/vragen/`,
    `Data: ${site}/data/questions.json`,
    '## Questions',
  ];
  return new Response(`${head.join('\n\n')}\n\n${lines.join('\n')}\n`);
}
