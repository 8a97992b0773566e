import type { Account } from '#src/library/account.ts';
import type { Article } from '#src/library/articles.ts';
import { withdrawalInWords } from '#src/library/withdrawal-in-words.ts';
import { versionOf } from '#src/schemas/dossier.ts';
import { longDate } from '#src/site/dates.ts';
import type { Language } from '#src/site/language.ts';
import { origin } from '#src/site/origin.ts';
import { versionPath } from '#src/site/routes.ts';
import { translator } from '#src/words/index.ts';

/** What must be known of an answer wherever it goes, each as words that stand alone. */
export interface Description {
  /** “Vraag 42, versie 2”; of a text without a number, its kind and version. */
  name: string;
  version: number;
  /** “Soort uitspraak: Wet (bindende tekst van een wet of verordening)”. */
  basis: string;
  /** When it was checked, and until when its sources were read. */
  days: string[];
  /** That it was withdrawn: when, why, and what to read instead. */
  withdrawn: string | undefined;
  /** That the law moved since, and the answer was not yet read again; and what nobody could read. */
  moves: string[];
  /** Where this version stays readable. */
  address: string;
  /**
   * A name for it in somebody else's list of references, alone there and always the same. Of letters,
   * digits and underscores: a program for references drops other signs, and 4-21 becomes 42-1.
   */
  key: string;
}

/** Describe one version of an answer, in its own language. */
export function describe(article: Article, language: Language): Description {
  const { kind, id, path, shared, account, withdrawal } = article;
  const t = translator(language);
  const version = versionOf(shared);
  const number = 'number' in shared ? shared.number : undefined;
  const { basis, checked, asOf } = account;
  const day = (label: string, date: string) => `${label} ${longDate(date, language)}`;
  return {
    name: t('twin.name', { kind: t(`kind.${kind}`, { n: number ?? '' }), version }),
    version,
    basis: `${t('dossier.basis')}: ${t(`basis.${basis}`)} (${t(`basis.${basis}.text`)})`,
    days: [day(t('dossier.checked'), checked), ...(asOf ? [day(t('dossier.as-of'), asOf)] : [])],
    withdrawn: withdrawal && withdrawalInWords(withdrawal, language),
    moves: [...lawMoved(account, language), ...notRead(account, language)],
    address: origin + (number ? versionPath(language, number, version) : path),
    key: ['loket_kennisveiligheid', number ?? id, version, language].join('_').replaceAll('-', '_'),
  };
}

function lawMoved({ changedBy }: Account, language: Language): string[] {
  if (changedBy.length === 0) return [];
  const t = translator(language);
  const acts = changedBy.map(
    ({ name, day }) => `${t('law.changed.on', { date: longDate(day, language) })} ${name}`,
  );
  return [`${t('law.changed')} ${acts.join(', ')}. ${t('law.changed.not-checked')}`];
}

function notRead({ notRead: acts }: Account, language: Language): string[] {
  if (acts.length === 0) return [];
  const named = acts.map(({ name, day }) => `${name} (${longDate(day, language)})`);
  const parts = acts.flatMap(({ name, unread }) => (unread ? [` ${name}: ${unread}`] : []));
  return [`${translator(language)('law.not-read')} ${named.join(', ')}.${parts.join('')}`];
}

/** Words that began a sentence, as they stand inside one. */
export const lowered = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
