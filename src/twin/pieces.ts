import { diffArrays, diffWordsWithSpace } from 'diff';
import { inPairs, wordsIn, type Pair } from './pairs.ts';

/** A run of words that both texts have, or that only the earlier or the later one has. */
export interface Piece {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Share of its words that a sentence must keep to be told word by word; below it nobody can read that. */
const mended = 0.6;

/** How many words between two changes are left standing; fewer go along with the changes. */
const readable = 3;

/** Two texts of a paragraph as one: what stayed, and what went and came, by sentence and word. */
export function piecesOf(gone: string, fresh: string): Piece[] {
  const changes = diffArrays(sentencesOf(gone), sentencesOf(fresh));
  const pieces = changes.flatMap(({ value, added, removed }, index): Piece[] => {
    const next = changes[index + 1];
    if (!added && !removed) return [{ kind: 'same', text: value.join('') }];
    if (removed && next?.added) return inPairs(value, next.value, mended).flatMap(pieceOf);
    if (added && changes[index - 1]?.removed) return [];
    return [{ kind: added ? 'new' : 'gone', text: value.join('') }];
  });
  return joined(merged(pieces));
}

/** A sentence that was mended, word by word; or one that went or came, whole. */
function pieceOf({ gone, fresh }: Pair): Piece[] {
  if (gone === undefined) return [{ kind: 'new', text: fresh ?? '' }];
  if (fresh === undefined) return [{ kind: 'gone', text: gone }];
  return diffWordsWithSpace(gone, fresh).map(({ value, added, removed }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value,
  }));
}

/** Runs of one kind as one. */
const merged = (pieces: Piece[]): Piece[] =>
  pieces.reduce<Piece[]>((before, piece) => {
    const last = before.at(-1);
    if (last?.kind !== piece.kind) return [...before, piece];
    return [...before.slice(0, -1), { ...last, text: last.text + piece.text }];
  }, []);

/** Changes with hardly a word between them become one: first what went, then what came. */
function joined(pieces: Piece[]): Piece[] {
  const whole: Piece[] = [];
  let run: Piece[] = [];
  const close = () => {
    const standing = run.at(-1)?.kind === 'same' ? run.splice(-1) : [];
    for (const kind of ['gone', 'new'] as const) {
      const text = run.map((piece) =>
        piece.kind === kind || piece.kind === 'same' ? piece.text : '',
      );
      if (run.some((piece) => piece.kind === kind)) whole.push({ kind, text: text.join('') });
    }
    whole.push(...standing);
    run = [];
  };
  for (const piece of pieces) {
    const stands = run.length === 0 || wordsIn(piece.text).length >= readable;
    if (piece.kind === 'same' && stands) {
      close();
      whole.push(piece);
    } else {
      run.push(piece);
    }
  }
  close();
  return whole.map(({ kind, text }, index) => ({
    kind,
    text: index === whole.length - 1 ? text.trimEnd() : text,
  }));
}

// Dutch and English end their sentences alike.
const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });

/** The sentences of a text, each with one space after it; a cell of a row counts as one. */
const sentencesOf = (text: string): string[] =>
  [...segmenter.segment(text)]
    .flatMap(({ segment }) => segment.split(/(?<= · )/))
    // Whether another sentence follows is no difference between two.
    .map((sentence) => `${sentence.trimEnd()} `);
