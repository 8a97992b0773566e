import { ticked, writtenText } from '#src/contact-form/fields.ts';
import { messages } from '#src/contact-form/messages.ts';
import { forgetDraft } from './draft.ts';
import { holdText } from './hold-text.ts';
import { pageLanguage } from './page-language.ts';
import { offerSentCopy } from './sent-copy.ts';
import { showPage } from './show-page.ts';
import { readThanks, type Thanks } from './thanks.ts';

/** The function answers within 20 seconds and lives no longer than 30. */
const patience = 35_000;
/** The thank-you page only says more than is known already. */
const patienceForThanks = 8000;
const text = messages[pageLanguage()];
let isSending = false;
/** Whether an earlier press may have sent the text, of which nobody knows. */
let maybeSent = false;

/** What the script of the page does, which keeps what it knows for itself. */
export interface PageCare {
  /** Takes charge of the main part of a page. */
  start: (main: Element) => void;
  /** Is told whether there is a text that would be lost. */
  setUnsent: (isUnsent: boolean) => void;
}

/**
 * Send the form, and show what the function answers without leaving the page.
 * @param care given the main part of the page that takes the place of this one.
 */
export async function send(form: HTMLFormElement, status: Element, care: PageCare): Promise<void> {
  if (isSending) return;
  if (!navigator.onLine) {
    status.textContent = maybeSent ? text.noAnswer : text.network;
    return;
  }
  isSending = true;
  status.textContent = text.sending;
  const release = holdText(form);
  try {
    const fields = [...new FormData(form)].map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : '',
    ]);
    if (maybeSent) fields.push(['maybeSent', ticked]);
    const response = await fetch(form.action, {
      method: 'POST',
      // Thanks as data: with a redirect nobody could tell a thank-you page that is cut off from a
      // question that did not arrive.
      headers: { accept: 'text/html, application/json' },
      body: new URLSearchParams(fields),
      signal: AbortSignal.timeout(patience),
    });
    const written = writtenText(Object.fromEntries(fields));
    if (response.ok) await thank(readThanks(await response.json()), form, written, care);
    else show(response.status, await response.text(), status, care);
  } catch {
    admitDoubt(status);
  } finally {
    isSending = false;
    release();
  }
}

/** Whether the question arrived, nobody here can say. */
function admitDoubt(status: Element) {
  maybeSent = true;
  status.textContent = text.noAnswer;
}

/** Show the thank-you page, or where it cannot be had the reference alone: the question was delivered. */
async function thank(
  { reference, location: address }: Thanks,
  form: HTMLFormElement,
  written: string,
  { start, setUnsent }: PageCare,
) {
  maybeSent = false;
  setUnsent(false);
  forgetDraft();
  const page = await fetch(address, { signal: AbortSignal.timeout(patienceForThanks) })
    .then(async (response) => (response.ok ? await response.text() : ''))
    .catch(() => '');
  const main = showPage(page, '[data-slot="reference"]', start);
  if (!main) {
    const said = document.createElement('p');
    said.textContent = text.received.replace('{reference}', reference);
    said.setAttribute('role', 'status');
    form.replaceWith(said);
    return;
  }
  // Going back must not lead to a form that looks unsent.
  history.replaceState(null, '', address);
  offerSentCopy(main, written);
}

/** Show the page that the function answered with: the same one that a plain form would get. */
function show(code: number, html: string, status: Element, { start }: PageCare) {
  if ([422, 503, 504].includes(code) && showPage(html, '[data-contact-form]', start)) {
    maybeSent = false;
    return;
  }
  // A refusal that is not about the fields: the form stays as it is, and says what is wrong.
  const page = new DOMParser().parseFromString(html, 'text/html');
  const said = [...page.querySelectorAll('[data-refusal] :is(h1, h1 + p)')];
  if (code === 429) status.textContent = text.tooMany;
  else if (said.length === 0) admitDoubt(status);
  else status.textContent = said.map((words) => words.textContent).join('. ');
}
