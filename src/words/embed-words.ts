import { bases, type Dossier } from '#src/schemas/dossier.ts';
import { verdicts, type Verdict } from '#src/schemas/question.ts';
import type { Translate } from './index.ts';

/**
 * The sentences around an answer on a page of another site; the browser fills in number and dates.
 * @param phone Whom to call, as it is written.
 */
export const embedWords = (t: Translate, phone: string) => ({
  verdict: byName<Verdict>(verdicts, (verdict) => t(`verdict.${verdict}`)),
  withdrawn: t('question.withdrawn'),
  instead: t('question.withdrawn.instead'),
  question: t('a-z.kind.question'),
  changed: t('law.changed'),
  changedOn: t('law.changed.on'),
  notChecked: t('law.changed.not-checked'),
  notRead: t('law.not-read'),
  overdue: t('dossier.overdue', { phone }),
  kind: t('dossier.basis'),
  basis: byName<Dossier['basis']>(
    bases,
    (basis) => `${t(`basis.${basis}`)} (${t(`basis.${basis}.text`)})`,
  ),
  checked: `${t('dossier.checked')} {date}`,
  asOf: `${t('dossier.as-of')} {date}`,
  read: t('embed.read', { site: t('site.name') }),
});

export type EmbedWords = ReturnType<typeof embedWords>;

const byName = <Name extends string>(names: readonly Name[], say: (name: Name) => string) =>
  Object.fromEntries(names.map((name) => [name, say(name)])) as Record<Name, string>;
