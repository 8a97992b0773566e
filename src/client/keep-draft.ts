import { emptyForm, readForm, restoreForm, tellChange } from './boxes.ts';
import {
  canKeep,
  followKeepNothing,
  forgetDraft,
  keepNothing,
  keepsNothing,
  readDraft,
  writeDraft,
} from './draft.ts';
import { setUnsent } from './leaving.ts';
import { clearErrors } from './show-errors.ts';

/**
 * Keep what is typed while it is not sent, put it back when the visitor returns, and let the visitor
 * delete it or have nothing kept at all.
 */
export function keepDraft(form: HTMLFormElement): void {
  const block = form.querySelector<HTMLElement>('[data-draft]');
  const nothing = block?.querySelector<HTMLInputElement>('[data-draft-off]');
  const status = block?.querySelector('[data-draft-status]');
  if (!block) forgetUnsentPage(form);
  if (!block || !nothing || !status) return;
  if (!canKeep()) {
    block.remove();
    return;
  }

  const { restored = '', sure = '', wiped = '' } = block.dataset;
  const showChoice = () => {
    nothing.checked = keepsNothing();
    for (const line of block.querySelectorAll<HTMLElement>('[data-draft-when]')) {
      line.hidden = (line.dataset['draftWhen'] === 'off') !== nothing.checked;
    }
  };
  block.hidden = false;
  // What the browser itself puts back may have been sent or deleted since.
  form.autocomplete = 'off';
  if (isReturn() && !document.querySelector('[data-error-summary]:not([hidden])')) emptyForm(form);
  if (restore(form)) {
    status.textContent = restored;
    // Written before this page was opened, so the time on it says nothing.
    form.dataset['restored'] = '';
  }
  showChoice();

  form.addEventListener('input', () => {
    save(form);
  });
  nothing.addEventListener('change', () => {
    keepNothing(nothing.checked);
    save(form);
    showChoice();
  });
  followKeepNothing(showChoice);
  block.querySelector('[data-draft-wipe]')?.addEventListener('click', () => {
    if (!confirm(sure)) return;
    emptyForm(form);
    clearErrors(document);
    forgetDraft();
    setUnsent(false);
    status.textContent = wiped;
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted || !form.isConnected) return;
    showChoice();
    const draft = readDraft();
    // The page comes back as it was left, and its text may have been sent from another one.
    if (JSON.stringify(draft?.values) === JSON.stringify(readForm(form))) return;
    emptyForm(form);
    if (draft) writeDraft(draft);
    restore(form);
    setUnsent(draft !== undefined);
  });
}

/** Leave the page that gave back an unsent text when it comes back and that text was sent since. */
function forgetUnsentPage(form: HTMLFormElement) {
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && form.isConnected && !readDraft()) location.reload();
  });
}

/** Whether the browser came back to the page or loaded it again, and may have filled it in itself. */
function isReturn(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return visit instanceof PerformanceNavigationTiming && visit.type !== 'navigate';
}

/** Put the kept text back. @returns whether anything of it was missing. */
function restore(form: HTMLFormElement): boolean {
  const draft = readDraft();
  if (!draft) return false;
  const isBack = restoreForm(form, draft.values);
  if (draft.carried) form.dataset['carriedAlong'] ??= draft.carried;
  tellChange(form);
  return isBack;
}

function save(form: HTMLFormElement) {
  const values = readForm(form);
  const isWritten = Object.keys(values).some((name) => name !== 'submissionId');
  if (isWritten) writeDraft({ values, carried: form.dataset['carriedAlong'] });
  else forgetDraft();
}
