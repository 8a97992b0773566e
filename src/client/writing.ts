import { describeFindings } from '#src/contact-form/describe-findings.ts';
import { findInFields, textFields } from '#src/contact-form/personal-data.ts';
import { pageLanguage } from './page-language.ts';
import { send, type PageCare } from './send.ts';
import { showError } from './show-errors.ts';

/*
 * What somebody needs who writes: fetched once they turn to the form.
 */

export { countDown } from './count-down.ts';
export { offerAnswers } from './matching-answers.ts';

/** Send the form, unless its text looks personal. */
export function submit(form: HTMLFormElement, status: Element, care: PageCare): void {
  if (!stopAtPersonalData(form)) void send(form, status, care);
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
