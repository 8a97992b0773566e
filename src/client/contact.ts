import { boxOf, renewId } from './boxes.ts';
import { offerCopy } from './copy-text.ts';
import { readDraft } from './draft.ts';
import { keepDraft } from './keep-draft.ts';
import { setUnsent } from './leaving.ts';
import { showTopicPoints } from './topic-points.ts';

/*
 * The form works without this script. With it an error changes no page, a text that looks personal
 * is stopped before it leaves the browser, what is typed survives a reload, and what was sent can be
 * printed and saved. What only somebody who writes needs is fetched once they turn to the form.
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
  // Read at once: who jumps to the form meanwhile gives the address another fragment.
  const { hash } = location;
  if (hash.includes('=') || form.dataset['carriedAlong']) {
    void import('./carried.ts').then(({ carryAlong }) => {
      carryAlong(form, hash);
    });
  }
  showTopicPoints(form);
  form.addEventListener('input', ({ target }) => {
    // What has no name is no part of the question.
    if (target instanceof Element && target.hasAttribute('name')) setUnsent(true);
  });
  const begin = writingIn(form);
  const prepare = () => void begin().catch(() => undefined);
  form.addEventListener('focusin', prepare);
  form.addEventListener('input', prepare);
  // A text that came back is counted at once.
  if (boxOf(form, 'question')?.value) prepare();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const open = boxOf(form, 'secondsOpen');
    const isNew = form.dataset['restored'] === undefined;
    if (open && !open.value && isNew) open.value = String(Math.round(performance.now() / 1000));
    begin().then(
      ({ submit }) => {
        submit(form, status, { start, setUnsent });
      },
      () => {
        // As without this script.
        setUnsent(false);
        form.submit();
      },
    );
  });
  const summary = root.querySelector<HTMLElement>('[data-error-summary]:not([hidden])');
  // An unsent text that came back, from the function or from this device, is as precious as one
  // just typed.
  if (summary || root.querySelector('[data-slot="text"]') || readDraft()) setUnsent(true);
  summary?.focus();
}

/** Fetches what somebody needs who writes; what could not be fetched is fetched again at the next turn. */
function writingIn(form: HTMLFormElement) {
  let fetched: Promise<typeof import('./writing.ts')> | undefined;
  return () => {
    fetched ??= import('./writing.ts').then((writing) => {
      writing.countDown(form);
      writing.offerAnswers(form);
      return writing;
    });
    fetched.catch(() => (fetched = undefined));
    return fetched;
  };
}
