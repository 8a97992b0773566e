import { messages } from '../contact-form/messages.ts';
import { languageOf } from '../lib/language.ts';

const text = messages[languageOf(location)];
const form = document.querySelector<HTMLFormElement>('[data-contact-form]');
const status = document.querySelector('[data-form-status]');
let isSending = false;
let isDirty = false;

if (form && status) start(form, status);

/** The form works without this script; with it, an error changes no page and no text is lost. */
function start(form: HTMLFormElement, status: Element) {
  const id = form.querySelector<HTMLInputElement>('[name="submissionId"]');
  if (id && !id.value) id.value = crypto.randomUUID();
  form.addEventListener('input', () => {
    isDirty = true;
  });
  addEventListener('beforeunload', (event) => {
    if (isDirty) event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!isSending) void send(form, status);
  });
  if (document.querySelector('[data-error-summary]:not([hidden])')) focusSummary();
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
    await show(response);
  } catch {
    status.textContent = text.network;
  } finally {
    isSending = false;
  }
}

/** Show the page that the function answered with: the same one that a plain form would get. */
async function show(response: Response) {
  isDirty = false;
  if (response.redirected) {
    location.assign(response.url);
    return;
  }
  const answer = new DOMParser().parseFromString(await response.text(), 'text/html');
  const main = answer.querySelector('main');
  const current = document.querySelector('main');
  if (!main || !current) throw new Error('The answer has no main part');
  document.title = answer.title;
  current.replaceWith(main);
  const fresh = main.querySelector<HTMLFormElement>('[data-contact-form]');
  const freshStatus = main.querySelector('[data-form-status]');
  if (fresh && freshStatus) {
    start(fresh, freshStatus);
    isDirty = true;
  } else {
    main.querySelector('h1')?.setAttribute('tabindex', '-1');
    main.querySelector('h1')?.focus();
  }
}

function focusSummary() {
  document.querySelector<HTMLElement>('[data-error-summary]')?.focus();
}
