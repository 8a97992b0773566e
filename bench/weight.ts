import { globSync, readFileSync } from 'node:fs';
import { firstTrip, weighPage } from '#tools/page-weight.ts';

/** Bytes over the wire for every kind of page, all that it asks for at once included. */
export async function measure(): Promise<void> {
  const questions = globSync('dist/{vragen,en/questions}/*/index.html').map(weigh);
  const heaviest = questions.toSorted((a, b) => b.total - a.total)[0];
  const average = questions.reduce((sum, { total }) => sum + total, 0) / questions.length;
  const others = [
    'dist/index.html',
    'dist/vragen/index.html',
    'dist/sancties/rusland/index.html',
    'dist/kennisveiligheid/kennisembargo/index.html',
    'dist/contact/index.html',
    'dist/werkblad/index.html',
    'dist/zoeken/index.html',
  ].map(weigh);
  console.log('Bytes over the wire, brotli, everything included');
  console.table(Object.fromEntries([heaviest, ...others].map((page) => [page?.file, page])), [
    'document',
    'script',
    'requests',
    'total',
  ]);
  const over = questions.filter(({ total }) => total > firstTrip).length;
  console.log(
    `${questions.length} question pages: average ${Math.round(average)}, heaviest ${heaviest?.total ?? 0}, over ${firstTrip}: ${over}`,
  );
  const policy = /Content-Security-Policy.*/.exec(readFileSync('dist/_headers', 'utf8'))?.[0] ?? '';
  console.log(
    `The policy in the header of every answer: ${policy.length} bytes before compression`,
  );
  return Promise.resolve();
}

function weigh(file: string) {
  const { document, asked, total } = weighPage(file);
  return {
    file,
    document,
    script: total - document,
    requests: 1 + Object.keys(asked).length,
    total,
  };
}
