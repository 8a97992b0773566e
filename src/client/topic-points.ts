import { boxOf, tellChange } from './boxes.ts';

/**
 * Show what the loket needs to know for the topic that is chosen, and offer an outline of it for a
 * box with nothing in it. The page holds the points of all topics, for whoever has no script.
 */
export function showTopicPoints(form: HTMLFormElement): void {
  const all = form.querySelector<HTMLElement>('[data-all-points]');
  const shown = form.querySelector<HTMLElement>('[data-chosen-points]');
  const offer = form.querySelector<HTMLButtonElement>('[data-outline]');
  const topic = boxOf(form, 'topic');
  const question = boxOf(form, 'question');
  if (!all || !shown || !offer || !topic || !(question instanceof HTMLTextAreaElement)) return;

  all.hidden = true;
  const points = () => all.querySelector(`[data-topic="${topic.value}"]`);
  const show = () => {
    if (shown.dataset['chosenPoints'] !== topic.value) {
      shown.dataset['chosenPoints'] = topic.value;
      const chosen = points();
      shown.replaceChildren(...(chosen ? chosen.cloneNode(true).childNodes : []));
    }
    offer.hidden = !points() || question.value !== '';
  };
  form.addEventListener('input', show);
  offer.addEventListener('click', () => {
    if (question.value !== '') return;
    const names = [...shown.querySelectorAll('li strong')].map(({ textContent }) => textContent);
    question.value = names.map((name) => `${name}: \n`).join('\n');
    question.focus();
    const gap = question.value.indexOf('\n');
    question.setSelectionRange(gap, gap);
    tellChange(form);
  });
  show();
}
