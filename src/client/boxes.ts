import { fieldNames, type FieldName } from '#src/contact-form/fields.ts';

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What the page fills in by itself. */
const ofPage: FieldName[] = ['language', 'firstSent', 'maybeSent', 'secondsOpen', 'website'];

/** What a visitor declares is declared anew for every text. */
const declared: FieldName[] = ['noThirdPartyData', 'personalDataChecked'];

/** What can be put back later. With the id of the submission a text stays the same question. */
const restorable = fieldNames.filter((name) => ![...ofPage, ...declared].includes(name));

/** The box with this name. */
export function boxOf(form: HTMLFormElement, name: string): Box | undefined {
  const box = form.elements.namedItem(name);
  const isBox =
    box instanceof HTMLInputElement ||
    box instanceof HTMLTextAreaElement ||
    box instanceof HTMLSelectElement;
  return isBox ? box : undefined;
}

/** What is in a box; nothing when it is a box to tick and was not ticked. */
const valueOf = (box: Box) => (isTick(box) && !box.checked ? '' : box.value);

const isTick = (box: Box): box is HTMLInputElement =>
  box instanceof HTMLInputElement && box.type === 'checkbox';

/** Put a value in a box. A list takes only what it holds, and a box that waited is shown. */
export function fill(form: HTMLFormElement, name: string, value: string): void {
  const box = boxOf(form, name);
  if (!box) return;
  if (isTick(box)) box.checked = value === box.value;
  else box.value = value;
  if (box instanceof HTMLSelectElement && box.selectedIndex < 0) box.value = '';
  const field = box.closest<HTMLElement>('[data-field]');
  if (field && valueOf(box)) field.hidden = false;
}

/** What was filled in and can be put back. */
export const readForm = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    restorable.flatMap((name) => {
      const box = boxOf(form, name);
      const value = box ? valueOf(box) : '';
      return value ? [[name, value]] : [];
    }),
  );

/** Put back what was filled in, where there is nothing now. @returns whether anything was. */
export function restoreForm(form: HTMLFormElement, values: Record<string, string>): boolean {
  const present = readForm(form);
  const missing = restorable.filter((name) => values[name] && !present[name]);
  for (const name of missing) fill(form, name, values[name] ?? '');
  return missing.some((name) => name !== 'submissionId');
}

/** Take everything out of the form that a visitor, a page or the browser put in. */
export function emptyForm(form: HTMLFormElement): void {
  for (const name of [...restorable, ...declared]) fill(form, name, '');
  delete form.dataset['carriedAlong'];
  renewId(form);
  tellChange(form);
}

/** Make what was not sent before another question than all others. */
export function renewId(form: HTMLFormElement): void {
  const id = boxOf(form, 'submissionId');
  if (id && !id.value) id.value = crypto.randomUUID();
}

/** Let everything that follows the form look again. */
export function tellChange(form: HTMLFormElement): void {
  boxOf(form, 'question')?.dispatchEvent(new Event('input', { bubbles: true }));
}
