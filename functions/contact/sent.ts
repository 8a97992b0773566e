import { createHmac } from 'node:crypto';
import { messages } from '#src/contact-form/messages.ts';
import type { BesideOutcome, CopyOutcome } from '#src/contact-form/messages-type.ts';
import { readReference } from '#src/contact-form/reference.ts';
import { longDate } from '#src/site/dates.ts';
import { languageOf, type Language } from '#src/site/language.ts';
import { routes } from '#src/site/routes.ts';
import { page } from './answers.ts';
import { fillSent } from './fill.ts';
import type { ReadPage } from './pages.ts';

/** Whether an address is that of the thank-you page, with or without its last slash. */
export const isSentPage = (pathname: string) =>
  Object.values(sentPaths).some((own) => own === pathname || own === `${pathname}/`);

const sentPaths = routes['contact-sent'];

interface Result {
  reference: string;
  /** The day of arrival, and the last one of the promise: `YYYY-MM-DD`. */
  received: string;
  replyBy: string;
  /** What became of the receipt and the copy that were asked for. */
  receipt?: BesideOutcome | undefined;
  copy?: CopyOutcome | undefined;
  /** Outcomes of the rules that the page explains. */
  advice: { id: string }[];
}

/**
 * Address of the thank-you page; it holds a reference, two days and names of rules, nothing of the
 * visitor. It is signed, so that nobody can make a page that confirms what was never sent.
 */
export function sentAddress(
  language: Language,
  { reference, received, replyBy, receipt, copy, advice }: Result,
  secret: string,
): string {
  const query = new URLSearchParams({
    reference,
    received,
    replyBy,
    ...(receipt && { receipt }),
    ...(copy && { copy }),
  });
  for (const { id } of advice) query.append('advice', id);
  query.append('signature', sign(query.toString(), secret));
  return `${sentPaths[language]}?${query}`;
}

const sign = (text: string, secret: string) =>
  createHmac('sha256', secret).update(text).digest('base64url').slice(0, 22);

function isSigned(query: URLSearchParams, secret: string): boolean {
  const signature = query.get('signature') ?? '';
  const signed = new URLSearchParams(query);
  signed.delete('signature');
  return signature === sign(signed.toString(), secret);
}

/** The thank-you page. Without its own signature, a sound reference and its days it confirms nothing. */
export async function handleSent(url: URL, readPage: ReadPage, secret: string): Promise<Response> {
  const language = languageOf(url);
  const built = await readPage('sent', language);
  if (!isSigned(url.searchParams, secret)) return page(200, built, built);
  const reference = readReference(url.searchParams.get('reference') ?? '');
  const received = readDay(url.searchParams.get('received'));
  const replyBy = readDay(url.searchParams.get('replyBy'));
  if (!reference || !received || !replyBy) return page(200, built, built);
  // The address is signed: what it says was written here.
  const { receipt, copy } = Object.fromEntries(url.searchParams) as Pick<
    Result,
    'receipt' | 'copy'
  >;
  const { receipt: receiptWords, copyToCoordinator: copyWords } = messages[language];
  return page(
    200,
    fillSent(built, {
      reference,
      received: longDate(received, language),
      replyBy: longDate(replyBy, language),
      receipt: receipt && receiptWords[receipt],
      copy: copy && copyWords[copy],
      advice: url.searchParams.getAll('advice'),
    }),
    built,
  );
}

const readDay = (written: string | null) =>
  written && /^20\d\d-\d\d-\d\d$/.test(written) && !Number.isNaN(Date.parse(written))
    ? written
    : undefined;
