import { describeFindings } from '#src/contact-form/describe-findings.ts';
import { findInFields, textFields } from '#src/contact-form/personal-data.ts';
import { boxOf, renewId } from './boxes.ts';
import { carryAlong } from './carried.ts';
import { offerCopy } from './copy-text.ts';
import { countDown } from './count-down.ts';
import { readDraft } from './draft.ts';
import { keepDraft } from './keep-draft.ts';
import { setUnsent } from './leaving.ts';
import { offerAnswers } from './matching-answers.ts';
import { send } from './send.ts';
import { showError } from './show-errors.ts';
import { showTopicPoints } from './topic-points.ts';
import { pageLanguage } from './page-language.ts';

/*
 * The form works without this script. With it an error changes no page, a text that looks personal
 * is stopped before it leaves the browser, what is typed survives a reload, and what was sent can be
 * printed and saved.
 */

start(document);

/** Take charge of the form in `root`: the one to fill in, or the one to try again with. */
function start(root: ParentNode) {
  offerCopy(root);
  const form = root.querySelector<HTMLFormElement>('[data-contact-form]');
  const status = root.querySelector('[data-form-status]');
  if (!form || !status) return;

  keepDraft(form);
  renewId(form);
  carryAlong(form);
  showTopicPoints(form);
  offerAnswers(root);
  countDown(form);
  form.addEventListener('input', ({ target }) => {
    // What has no name is no part of the question.
    if (target instanceof Element && target.hasAttribute('name')) setUnsent(true);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const open = boxOf(form, 'secondsOpen');
    const isNew = form.dataset['restored'] === undefined;
    if (open && !open.value && isNew) open.value = String(Math.round(performance.now() / 1000));
    if (!stopAtPersonalData(form)) void send(form, status, start);
  });
  const summary = root.querySelector<HTMLElement>('[data-error-summary]:not([hidden])');
  // An unsent text that came back, from the function or from this device, is as precious as one
  // just typed.
  if (summary || root.querySelector('[data-slot="text"]') || readDraft()) setUnsent(true);
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
  showError(document, 'personalDataChecked', describeFindings(findings, pageLanguage()));
  return true;
}
