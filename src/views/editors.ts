import { columns } from '#src/desk/counts.ts';
import type { Touched } from '#src/desk/law-moves.ts';
import type { DeskText } from '#src/desk/text.ts';
import { getDesk } from '#src/library/desk.ts';
import { dayOf, nameOf } from '#src/schemas/act.ts';
import { longDate } from '#src/site/dates.ts';
import type { Language } from '#src/site/language.ts';
import { translator, type Translate } from '#src/words/index.ts';
import { namedPage } from './page-head.ts';

/** So many reviews are shown; the command names those that are due. */
const shownReviews = 40;

/** What the editors keep track of, by day: a page knows no today, so the reader judges. */
export async function editorsPage(language: Language) {
  const desk = await getDesk();
  const t = translator(language);
  const reviews = desk.reviews.slice(0, shownReviews);
  return {
    page: await namedPage('editors', language, { title: 'desk.title', description: 'desk.lead' }),
    state: t('desk.state', { date: longDate(desk.worked, language) }),
    reviews: reviews.map((text) => ({ ...shown(text, language, t), reviewBy: text.reviewBy })),
    reviewCount: desk.reviews.length,
    moves: (['changed', 'not-read'] as const).map((kind) => ({
      kind,
      acts: desk[kind === 'changed' ? 'changed' : 'notRead'].map((touched) =>
        shownAct(touched, language, t),
      ),
    })),
    columns: columns.map((column) => ({
      column,
      label: column === 'none' ? t('desk.counts.none') : t(`verdict.${column}`),
    })),
    counts: desk.counts.map((count) => ({ ...count, title: count.title[language] })),
    late: desk.late.map((text) => shown(text, language, t)),
    unused: desk.unused,
    unseen: desk.unseen,
  };
}

const shown = ({ title, path, kind }: DeskText, language: Language, t: Translate) => ({
  label: title[language],
  path: path[language],
  kind: t(`desk.kind.${kind}`),
});

/** An act with the texts under it; the fields and goods are many, and are only counted. */
function shownAct({ act, texts }: Touched, language: Language, t: Translate) {
  const others = texts.filter(({ kind }) => kind !== 'finder');
  const finder = texts.length - others.length;
  const count = (words: 'desk.texts' | 'desk.finder', n: number) =>
    n === 0 ? [] : [n === 1 ? t(`${words}.one`) : t(words, { n })];
  return {
    name: nameOf(act, language),
    url: act.url,
    day: dayOf(act),
    count: [...count('desk.texts', others.length), ...count('desk.finder', finder)].join(', '),
    texts: others.map((text) => shown(text, language, t)),
  };
}
