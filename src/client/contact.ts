import { describeFindings } from '#src/contact-form/describe-findings.ts';
import { messages } from '#src/contact-form/messages.ts';
import { findInFields, textFields } from '#src/contact-form/personal-data.ts';
import { languageOf } from '#src/site/language.ts';
import { carryAlong } from './carried.ts';
import { offerCopy } from './copy-text.ts';
import { countDown } from './count-down.ts';
import { offerAnswers } from './matching-answers.ts';

import { offerSentCopy } from './sent-copy.ts';
import { showError } from './show-errors.ts';
import { showTopicPoints } from './topic-points.ts';

/*
 * The form works without this script. With it an error changes no page, a text that looks personal
 * is stopped before it leaves the browser, and what was sent can be printed and saved.
 */

const language = languageOf(location);
const text = messages[language];
let isSending = false;
let isDirty = false;
let isCalling = false;
/** The function answers within 20 seconds and lives no longer than 30. */
const patience = 35_000;

addEventListener('beforeunload', (event) => {
  if (isDirty && !isCalling) event.preventDefault();
});
// To a browser a phone number or mail address is a page to go to; nothing of this one is lost.
addEventListener('click', ({ target }) => {
  if (!(target instanceof Element) || !target.closest('a[href^="tel:"], a[href^="mailto:"]'))
    return;
  isCalling = true;
  setTimeout(() => {
    isCalling = false;
  }, 1000);
});
start(document);

/** Take charge of the form in `root`: the one to fill in, or the one to try again with. */
function start(root: ParentNode) {
  offerCopy(root);
  const form = root.querySelector<HTMLFormElement>('[data-contact-form]');
  const status = root.querySelector('[data-form-status]');
  if (!form || !status) return;

  const id = form.querySelector<HTMLInputElement>('[name="submissionId"]');
  if (id && !id.value) id.value = crypto.randomUUID();
  carryAlong(form);
  showTopicPoints(form);
  offerAnswers(root);
  countDown(form);
  form.addEventListener('input', () => {
    isDirty = true;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const open = form.querySelector<HTMLInputElement>('[name="secondsOpen"]');
    if (open && !open.value) open.value = String(Math.round(performance.now() / 1000));
    if (!isSending && !stopAtPersonalData(form)) void send(form, status);
  });
  const summary = root.querySelector<HTMLElement>('[data-error-summary]:not([hidden])');
  // An unsent text that came back from the function is as precious as one just typed.
  if (summary || root.querySelector('[data-slot="text"]')) isDirty = true;
  summary?.focus();
}

/** Whether the text looks personal and its writer has not said that it may go. */
function stopAtPersonalData(form: HTMLFormElement): boolean {
  const fields = new FormData(form);
  const value = (name: string) => {
    const field = fields.get(name);
    return typeof field === 'string' ? field : '';
  };
  if (value('personalDataChecked')) return false;
  const findings = findInFields({
    ...Object.fromEntries(textFields.map((name) => [name, value(name).replaceAll('\r\n', '\n')])),
    email: value('email'),
  });
  if (findings.length === 0) return false;
  showError(document, 'personalDataChecked', describeFindings(findings, language));
  return true;
}

async function send(form: HTMLFormElement, status: Element) {
  if (!navigator.onLine) {
    status.textContent = text.network;
    return;
  }
  isSending = true;
  status.textContent = text.sending;
  try {
    const fields = [...new FormData(form)].map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : '',
    ]);
    const response = await fetch(form.action, {
      method: 'POST',
      // Thanks as data: with a redirect nobody could tell a thank-you page that is cut off from a
      // question that did not arrive.
      headers: { accept: 'text/html, application/json' },
      body: new URLSearchParams(fields),
      signal: AbortSignal.timeout(patience),
    });
    const question = new Map(fields).get('question') ?? '';
    if (response.ok) await thank((await response.json()) as Thanks, form, question);
    else show(response.status, await response.text(), status);
  } catch {
    // Whether the question arrived, nobody here can say.
    status.textContent = text.noAnswer;
  } finally {
    isSending = false;
  }
}

/** What the function says of a question that was delivered. */
interface Thanks {
  reference: string;
  /** Address of the thank-you page. */
  location: string;
}

/** Show the thank-you page, or where it cannot be had the reference alone: the question was delivered. */
async function thank(
  { reference, location: address }: Thanks,
  form: HTMLFormElement,
  question: string,
) {
  isDirty = false;
  const page = await fetch(address)
    .then(async (response) => (response.ok ? await response.text() : ''))
    .catch(() => '');
  const main = showPage(page);
  if (!main) {
    const said = document.createElement('p');
    said.textContent = text.received.replace('{reference}', reference);
    said.setAttribute('role', 'status');
    form.replaceWith(said);
    return;
  }
  // Going back must not lead to a form that looks unsent.
  history.replaceState(null, '', address);
  offerSentCopy(main, question);
}

/** Show the page that the function answered with: the same one that a plain form would get. */
function show(code: number, html: string, status: Element) {
  if ([422, 503, 504].includes(code) && showPage(html)) return;
  // A refusal that is not about the fields: the form stays as it is, and says what is wrong.
  const said = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  status.textContent = code === 429 ? text.tooMany : (said?.textContent.trim() ?? text.noAnswer);
}

/** Put the main part of a page in the place of that of this one. @returns it, if there is one. */
function showPage(html: string): Element | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const main = page.querySelector('main');
  if (!main?.querySelector('h1')) return undefined;
  document.title = page.title;
  document.querySelector('main')?.replaceWith(main);
  start(main);
  if (!main.querySelector('[data-error-summary]:not([hidden])')) focusHeading(main);
  return main;
}

function focusHeading(main: Element) {
  const heading = main.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
}
