import { load } from 'cheerio';
import type { Pick } from './faulty-service.ts';

/** What became of one question from the visitor's side. */
export interface Visit {
  /** The reference that the visitor was thanked with, if at all. */
  thanks: string | undefined;
  /** The reference that was last said not to have been sent. */
  unsent: string | undefined;
  isTextLost: boolean;
}

export type Send = (request: Request) => Promise<Response>;

const maxTries = 3;

/** Ask a question; press twice now and then; try again what comes back, as the page offers. */
export async function askAndInsist(number: number, send: Send, pick: Pick): Promise<Visit> {
  const question = `Vraag ${number}: mag dit?\n\n<b>"Ja" & nee</b>\n${'lang '.repeat(number % 50)}einde`;
  let fields: [string, string][] = Object.entries({
    language: pick(['nl', 'en']),
    name: 'Noor de Vries',
    email: 'noor@universiteit.nl',
    organisation: 'Universiteit',
    organisationType: 'university',
    topic: 'russia',
    question,
    noThirdPartyData: 'yes',
    receipt: pick(['', '', 'yes']),
  });
  let isTextLost = false;
  let unsent: string | undefined;
  for (let turn = 0; turn < maxTries; turn += 1) {
    const presses = pick([1, 1, 1, 2]);
    const answers = await Promise.all(Array.from({ length: presses }, () => send(post(fields))));
    const location = answers.at(-1)?.headers.get('location');
    if (location) {
      const thanks = new URLSearchParams(location.split('?')[1]).get('reference') ?? undefined;
      return { thanks, unsent: undefined, isTextLost };
    }
    const isUnsent = answers.at(-1)?.status === 503;
    const $ = load((await answers.at(-1)?.text()) ?? '');
    isTextLost ||= $('[data-slot="text"]').text().trim() !== question;
    unsent = isUnsent ? $('[data-slot="reference"]').text() : undefined;
    fields = $('[data-slot="retry"] input')
      .toArray()
      .map((input): [string, string] => [
        $(input).attr('name') ?? '',
        $(input).attr('value') ?? '',
      ]);
  }
  return { thanks: undefined, unsent, isTextLost };
}

const post = (fields: [string, string][]) =>
  new Request('https://loket.example/api/contact', {
    method: 'POST',
    body: new URLSearchParams(fields),
  });
