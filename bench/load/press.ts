import { inTurn } from '#tools/in-turn.ts';
import { quantile } from '../shared/quantile.ts';

/** How many submissions, and how many of them at the same time. */
export interface Pressure {
  requests: number;
  together: number;
}

/** Questions of all runs: the same one again would not be delivered anew. */
let asked = 0;

/** Send the form so often. */
export async function press(url: string, { requests, together }: Pressure) {
  const times: number[] = [];
  const failures: number[] = [];
  const start = performance.now();
  const send = async () => {
    const begun = performance.now();
    const init = { method: 'POST', body: body((asked += 1)), redirect: 'manual' } as const;
    const { status } = await fetch(url, init);
    times.push(performance.now() - begun);
    if (status !== 303) failures.push(status);
  };
  const queue = inTurn(together);
  await Promise.all(Array.from({ length: requests }, () => queue(send)));
  const seconds = (performance.now() - start) / 1000;
  return {
    'at a time': together,
    'requests/s': Math.round(requests / seconds),
    'p50 ms': quantile(times, 0.5),
    'p95 ms': quantile(times, 0.95),
    failures: failures.length,
  };
}

const body = (number: number) =>
  new URLSearchParams({
    language: 'nl',
    name: 'Noor de Vries',
    email: 'noor@universiteit.nl',
    organisation: 'Universiteit',
    organisationType: 'university',
    topic: 'russia',
    question: `Vraag ${number}: ${'mag dit? '.repeat(100)}`,
    noThirdPartyData: 'yes',
  });
