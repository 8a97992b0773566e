import { carriedFields, fromFragment, type Carried } from '#src/contact-form/carry.ts';
import { messages } from '#src/contact-form/messages.ts';
import { boxOf, fill, tellChange } from './boxes.ts';
import { pageLanguage } from './page-language.ts';

/**
 * Fill in what another page carried along in the fragment of the address, which no server sees, and
 * show what that was. What the visitor typed or changed stays; what was carried along before is
 * replaced.
 * @param hash the fragment, as the page was opened with.
 */
export function carryAlong(form: HTMLFormElement, hash: string): void {
  const fresh = readAddress(hash);
  if (fresh) {
    take(form, fresh);
    history.replaceState(null, '', location.pathname + location.search);
  }
  const block = form.querySelector<HTMLElement>('[data-carried]');
  if (!block) return;
  form.addEventListener('input', () => {
    draw(form, block);
  });
  if (fresh) tellChange(form);
  draw(form, block);
}

/** What the address carries along. Only a page of this site can vouch for where it comes from. */
function readAddress(hash: string): Carried | undefined {
  const carried = fromFragment(hash.slice(1));
  const isOwn = document.referrer.startsWith(`${location.origin}/`);
  return carried && !isOwn ? { isForeign: true, values: carried.values } : carried;
}

/** What was carried along before, as the form remembers it. */
const carriedOf = ({ dataset }: HTMLFormElement): Carried =>
  JSON.parse(dataset['carriedAlong'] ?? '{"values":{}}') as Carried;

function take(form: HTMLFormElement, fresh: Carried) {
  const before = carriedOf(form);
  const values = { ...before.values };
  for (const name of carriedFields) {
    const value = fresh.values[name] ?? '';
    const present = boxOf(form, name)?.value ?? '';
    // Only other answers take an answer away, and nothing takes a question away.
    if (!value && (!fresh.source || name === 'question')) continue;
    if (present && present !== before.values[name]) continue;
    fill(form, name, value);
    // A list does not take every value.
    values[name] = boxOf(form, name)?.value ?? '';
  }
  const isNew = fresh.source ?? fresh.isForeign;
  const carried: Carried = isNew ? { ...fresh, values } : { ...before, values };
  form.dataset['carriedAlong'] = JSON.stringify(carried);
}

const linesOf = (form: HTMLFormElement) => (boxOf(form, 'context')?.value ?? '').split('\n');

/** Show what was carried along and still stands in the form. */
function draw(form: HTMLFormElement, block: HTMLElement) {
  const { source, from, isForeign, values } = carriedOf(form);
  const { carried: words, carriedFrom, labels } = messages[pageLanguage()];
  const present = new Set(linesOf(form));
  const lines = (values.context ?? '').split('\n').filter((line) => line && present.has(line));
  const filled = carriedFields.filter(
    (name) => name !== 'context' && values[name] && boxOf(form, name)?.value === values[name],
  );
  const [title, list, fields, change] = [
    'h2',
    'ul',
    '[data-carried-fields]',
    '[data-carried-from]',
  ].map((part) => block.querySelector<HTMLElement>(part));
  block.hidden = lines.length + filled.length === 0;
  if (title) title.textContent = words[isForeign ? 'link' : (source ?? 'other')];
  list?.replaceChildren(...lines.map((line) => rowOf(line, form, block)));
  if (list) list.hidden = lines.length === 0;
  if (fields) fields.hidden = filled.length === 0;
  const said = fields?.querySelector('span') ?? '';
  fields?.replaceChildren(
    said,
    ...filled.flatMap((name) => [' ', linkTo(`#${name}`, labels[name])]),
  );
  const back = change?.querySelector('a');
  if (change) change.hidden = !from || !source;
  back?.setAttribute('href', from ?? '');
  if (back && source) back.textContent = carriedFrom[source];
}

/** An answer, with a button that takes it out of the text that is sent along. */
function rowOf(line: string, form: HTMLFormElement, block: HTMLElement): HTMLElement {
  const { remove } = messages[pageLanguage()].carried;
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'nl-button nl-button--secondary carried__remove',
    textContent: remove,
  });
  button.setAttribute('aria-label', `${remove}: ${line}`);
  button.addEventListener('click', () => {
    const rest = linesOf(form).filter((other) => other !== line);
    fill(form, 'context', rest.join('\n'));
    tellChange(form);
    // The button is gone; whoever uses the keyboard goes on from here.
    (block.hidden ? boxOf(form, 'context') : block.querySelector('h2'))?.focus();
  });
  const row = document.createElement('li');
  const said = Object.assign(document.createElement('span'), {
    className: 'carried__text',
    textContent: line,
  });
  row.append(said, ' ', button);
  return row;
}

function linkTo(href: string, textContent: string): HTMLElement {
  return Object.assign(document.createElement('a'), { href, textContent, className: 'nl-link' });
}
