import type { Dossier } from '#src/schemas/dossier.ts';
import type { Language } from '#src/site/language.ts';
import type { Replacement, Withdrawal } from './withdrawal.ts';

export interface Change {
  /**
   * Name of this change in one language, which never changes and is never used again: by the number
   * of a question or the folder of another text, so that it survives a new slug.
   */
  id: string;
  date: string;
  kind: 'new' | 'changed' | 'withdrawn';
  /** Whether who relied on the text must read again: a major change, or a withdrawal. */
  isMajor: boolean;
  title: string;
  path: string;
  /** Theme of the question; other texts have none. */
  theme: string | undefined;
  /** What changed, in words; empty for a new text. */
  note: string;
  /** Of a withdrawal: the question to read instead. */
  instead?: Replacement | undefined;
  /** Whether the text was withdrawn since. */
  isGone: boolean;
}

type Told = Omit<Change, 'isMajor' | 'note' | 'instead'>;

/** The text that changed. */
export interface ChangedText extends Pick<Change, 'title' | 'path' | 'theme'> {
  /** `question:42`, or the kind and the folder of a text without a number. */
  key: string;
}

type Life = Pick<Dossier, 'published' | 'changes'> & { withdrawal?: Withdrawal | undefined };

/**
 * What became of one text, the latest first. What was told of it once stays told when it is withdrawn:
 * who follows a feed knows its entries by their ids.
 */
export function changesOf(life: Life, { key, ...text }: ChangedText, language: Language): Change[] {
  const { published, changes, withdrawal } = life;
  const tell = (kind: Change['kind'], date: string, ordinal: number) => ({
    ...text,
    id: `${key}:${language}:${kind}:${date}:${ordinal}`,
    date,
    kind,
    isGone: withdrawal !== undefined,
  });
  return [
    ...(withdrawal ? [withdrawn(withdrawal, tell('withdrawn', withdrawal.date, 1))] : []),
    ...changes.map(({ date, weight, note }, index) => ({
      // Counted from the oldest of that day, which stands last: a newer one moves no number.
      ...tell('changed', date, changes.slice(index).filter((other) => other.date === date).length),
      isMajor: weight === 'major',
      note: note[language],
    })),
    { ...tell('new', published, 1), isMajor: false, note: '' },
  ];
}

const withdrawn = ({ reason, instead }: Withdrawal, told: Told): Change => ({
  ...told,
  isMajor: true,
  note: reason,
  instead,
});
