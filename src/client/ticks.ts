import { fromFragment } from '#src/worksheet/fragment.ts';
import type { Chosen } from '#src/worksheet/in-play.ts';
import type { PartId } from '#src/worksheet/parts.ts';
import type { WorksheetWords } from '#src/words/worksheet-words.ts';
import { demand } from './demand.ts';

/** Where it stands what of an address could not be taken over. */
export const leftOut = demand('[data-left-out]', HTMLElement);

/** The parts of the worksheet: what each asks, and its boxes. */
export const parts = [...document.querySelectorAll<HTMLFieldSetElement>('[data-part]')].map(
  (fieldset) => ({
    id: fieldset.dataset['part'] as PartId,
    question: fieldset.querySelector('legend')?.textContent ?? '',
    boxes: [...fieldset.querySelectorAll<HTMLInputElement>('input')],
  }),
);

const labelOf = (box: HTMLInputElement) => box.labels?.[0]?.textContent ?? '';

/** What is ticked, part by part, as it stands on the page. */
export const ticked = () =>
  parts
    .map(({ id, question, boxes }) => ({
      part: id,
      question,
      ticked: boxes
        .filter(({ checked }) => checked)
        .map((box) => ({ id: box.value, label: labelOf(box), topic: box.dataset['topic'] })),
    }))
    .filter((part) => part.ticked.length > 0);

/** The same by the names of parts and answers, as the address has them. */
export const chosenOf = (answers: ReturnType<typeof ticked>): Chosen =>
  Object.fromEntries(answers.map(({ part, ticked }) => [part, ticked.map(({ id }) => id)]));

const isAlone = ({ dataset }: HTMLInputElement) => 'alone' in dataset;

/** “None of these” and one of these exclude each other: what was ticked last stays. */
export function keepAlone(target: HTMLInputElement): void {
  const boxes = parts.find(({ id }) => id === target.name)?.boxes ?? [];
  for (const box of target.checked ? boxes : []) {
    if (box !== target && (isAlone(box) || isAlone(target))) box.checked = false;
  }
}

/** Put what the address says into the boxes, and say what of it could not be taken over. */
export function readAddress(words: WorksheetWords): void {
  const known = parts.map(({ id, boxes }) => ({
    id,
    ticks: boxes.map((box) => ({ id: box.value, alone: isAlone(box) })),
  }));
  const read = fromFragment(location.hash.slice(1), known);
  // Somebody went to a place on the page, such as the skip link does.
  if (!location.hash.includes('=') && Object.keys(read.chosen).length === 0) return;
  for (const { id, boxes } of parts) {
    for (const box of boxes) box.checked = read.chosen[id]?.includes(box.value) ?? false;
  }
  const labels = new Map(
    parts.flatMap(({ boxes }) => boxes.map((box) => [box.value, labelOf(box)])),
  );
  const notes = [
    { says: words.leftOut, items: read.unknown.map((item) => `“${item}”`) },
    { says: words.contradicts, items: read.contradicting.map((id) => labels.get(id) ?? id) },
  ].filter(({ items }) => items.length > 0);
  leftOut.hidden = notes.length === 0;
  leftOut.textContent = notes
    .map(({ says, items }) => says.replace('{items}', () => items.join(', ')))
    .join(' ');
}
