import type { FieldName } from '#src/contact-form/fields.ts';

/** Take away what was said of mistakes: there is nothing left to mend. */
export function clearErrors(root: ParentNode): void {
  for (const said of root.querySelectorAll<HTMLElement>('[data-error-summary], [data-error-for]')) {
    said.hidden = true;
  }
  for (const control of root.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid');
  }
  for (const field of root.querySelectorAll('.utrecht-form-field--invalid')) {
    field.classList.remove('utrecht-form-field--invalid');
  }
  const prefix = prefixIn(root);
  if (document.title.startsWith(prefix)) document.title = document.title.slice(prefix.length);
}

/** Show one mistake as the function would show it: in the summary, at the field, in the title. */
export function showError(root: ParentNode, field: FieldName, message: string): void {
  const summary = root.querySelector<HTMLElement>('[data-error-summary]');
  const place = root.querySelector<HTMLElement>(`[data-error-for="${field}"]`);
  const control = root.querySelector(`#${field}`);
  if (!summary || !place || !control) return;

  const link = document.createElement('a');
  link.className = 'nl-link';
  link.href = `#${field}`;
  link.textContent = message;
  const item = document.createElement('li');
  item.append(link);
  summary.querySelector('ul')?.replaceChildren(item);
  summary.hidden = false;

  root.querySelector(`[data-field="${field}"]`)?.removeAttribute('hidden');
  place.hidden = false;
  place.textContent = message;
  control.setAttribute('aria-invalid', 'true');
  control.closest('.utrecht-form-field')?.classList.add('utrecht-form-field--invalid');
  control.setAttribute('aria-describedby', place.id);
  const prefix = prefixIn(root);
  if (!document.title.startsWith(prefix)) document.title = prefix + document.title;
  summary.focus();
}

/** What the title of a page with a mistake begins with. */
const prefixIn = (root: ParentNode) =>
  root.querySelector<HTMLElement>('[data-error-summary]')?.dataset['prefix'] ?? '';
