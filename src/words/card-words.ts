import type { CardName } from '#src/site/cards.ts';
import type { StringKey, Translate } from './index.ts';

/** What stands on every picture: in large and in small letters. */
const keys: Record<CardName, [title: StringKey, text: StringKey]> = {
  home: ['home.title', 'card.home'],
  questions: ['card.question', 'card.question.text'],
  'knowledge-security': ['nav.knowledge-security', 'home.what.text'],
  sanctions: ['nav.sanctions', 'home.sanctions.text'],
  checks: ['card.check', 'card.check.text'],
  worksheet: ['worksheet.start', 'worksheet.start.text'],
  contact: ['home.ask', 'home.ask.text'],
};

/** The words on a picture, and `alt`: the same for who does not see it. */
export function cardWords(name: CardName, t: Translate) {
  const [title, text] = keys[name];
  const words = { site: t('site.name'), title: t(title), text: t(text) };
  return { ...words, alt: `${words.site}. ${words.title}. ${words.text}` };
}
