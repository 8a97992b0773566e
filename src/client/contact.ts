import { describeFindings } from '#src/contact-form/describe-findings.ts';
import { messages } from '#src/contact-form/messages.ts';
import { findPersonalData } from '#src/contact-form/personal-data.ts';
import { languageOf } from '#src/site/language.ts';
import { offerCopy } from './copy-text.ts';
import { countDown } from './count-down.ts';
import { offerAnswers } from './matching-answers.ts';
import { prefill } from './prefill.ts';
import { offerSentCopy } from './sent-copy.ts';
import { showError } from './show-errors.ts';

/*
 * The form works without this script. With it an error changes no page, a text that looks personal
 * is stopped before it leaves the browser, and what was sent can be printed and saved.
 */

const language = languageOf(location);
const text = messages[language];
let isSending = false;
let isDirty = false;

addEventListener('beforeunload', (event) => {
  if (isDirty) event.preventDefault();
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
  prefill(form);
  offerAnswers(root);
  countDown(root);
  form.addEventListener('input', () => {
    isDirty = true;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
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
  const findings = findPersonalData(value('question').replaceAll('\r\n', '\n'), value('email'));
  if (findings.length === 0) return false;
  showError(document, 'personalDataChecked', describeFindings(findings, language));
  return true;
}

async function send(form: HTMLFormElement, status: Element) {
  isSending = true;
  status.textContent = text.sending;
  try {
    const fields = [...new FormData(form)].map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : '',
    ]);
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { accept: 'text/html' },
      body: new URLSearchParams(fields),
    });
    await show(response, status, new Map(fields).get('question') ?? '');
  } catch {
    status.textContent = text.network;
  } finally {
    isSending = false;
  }
}

/** Show the page that the function answered with: the same one that a plain form would get. */
async function show(response: Response, status: Element, question: string) {
  const answer = new DOMParser().parseFromString(await response.text(), 'text/html');
  const main = answer.querySelector('main');
  const isPageOfTheForm = response.redirected || [422, 503].includes(response.status);
  if (!main || !isPageOfTheForm) {
    // A refusal that is not about the fields: the form stays as it is, and says what is wrong.
    status.textContent =
      response.status === 429 ? text.tooMany : (main?.textContent.trim() ?? text.network);
    return;
  }
  isDirty = false;
  document.title = answer.title;
  document.querySelector('main')?.replaceWith(main);
  if (response.redirected) {
    // Going back must not lead to a form that looks unsent.
    history.replaceState(null, '', response.url);
    offerSentCopy(main, question);
  }
  start(main);
  if (!main.querySelector('[data-error-summary]:not([hidden])')) focusHeading(main);
}

function focusHeading(main: Element) {
  const heading = main.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
}
