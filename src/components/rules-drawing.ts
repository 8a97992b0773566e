import type { Language } from '#src/site/language.ts';
import type { Check, Outcome } from '#src/schemas/check.ts';

export interface Box {
  kind: 'step' | 'option' | 'next' | Outcome['kind'];
  x: number;
  y: number;
  width: number;
  height: number;
  /** The words in the box, broken into lines that fit. */
  words: string[];
}

export interface Drawing {
  width: number;
  height: number;
  boxes: Box[];
  /** Lines between the boxes, as paths of SVG. */
  lines: string[];
  /** Lines to a further question, which end in an arrow. */
  arrows: string[];
}

// Sizes are in units of the view box, which are pixels at full size.
const columns = { step: [1, 228], option: [270, 330], target: [640, 256] } as const;
const width = 960;
const padding = 10;
const rowGap = 10;
const stepGap = 44;
export const lineHeight = 19;
/** A generous width of one letter in bold, because the font is that of the reader's system. */
const letter = 8.5;

/**
 * The rules as a drawing: questions on the left, their answers in the middle, and on the right
 * where each leads. A further question is reached along the right-hand edge.
 * @param nameOf The words for the question with this number, such as “Question 2”.
 */
export function drawRules(
  { steps, outcomes }: Check,
  language: Language,
  nameOf: (number: number) => string,
): Drawing {
  const results = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const numbers = new Map(steps.map(({ id }, index) => [id, index + 1]));
  const boxes: Box[] = [];
  const lines: string[] = [];
  const places = new Map<string, Box>();
  const onward: { from: Box; to: string }[] = [];

  let y = 1;
  for (const { id, question, options } of steps) {
    const step = box('step', y, `${nameOf(numbers.get(id) ?? 0)}. ${question[language]}`);
    places.set(id, step);
    boxes.push(step);
    let row = y;
    for (const { label, to } of options) {
      const outcome = results.get(to);
      const answer = box('option', row, label[language]);
      const target = outcome
        ? box(outcome.kind, row, outcome.name[language])
        : box('next', row, nameOf(numbers.get(to) ?? 0));
      answer.height = target.height = Math.max(answer.height, target.height);
      boxes.push(answer, target);
      lines.push(branch(step, answer), branch(answer, target));
      if (!outcome) onward.push({ from: target, to });
      row += answer.height + rowGap;
    }
    y = Math.max(row - rowGap, y + step.height) + stepGap;
  }

  const arrows = onward.flatMap(({ from, to }) => {
    const step = places.get(to);
    return step ? [around(from, step)] : [];
  });
  return { width, height: y - stepGap + 1, boxes, lines, arrows };
}

function box(kind: Box['kind'], y: number, text: string): Box {
  const [x, size] = kind === 'step' || kind === 'option' ? columns[kind] : columns.target;
  const words = wrap(text, Math.floor((size - 2 * padding) / letter));
  return { kind, x, y, width: size, height: words.length * lineHeight + 2 * padding, words };
}

/** Lines of at most `length` characters, broken between words. */
export function wrap(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** From the first line of one box to the middle of the next one to the right. */
function branch(from: Box, to: Box): string {
  const start = from.kind === 'step' ? from.y + padding + lineHeight / 2 : middle(from);
  const turn = to.x - 20;
  return `M${from.x + from.width},${start} H${turn} V${middle(to)} H${to.x}`;
}

/** Along the right-hand edge, and between two questions to the one further down. */
function around(from: Box, to: Box): string {
  const edge = width - 24;
  const above = to.y - stepGap / 2;
  return `M${from.x + from.width},${middle(from)} H${edge} V${above} H${to.x + 40} V${to.y - 2}`;
}

const middle = ({ y, height }: Box) => y + height / 2;
