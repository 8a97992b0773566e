import { longDate } from '#src/site/dates.ts';
import type { Language } from '#src/site/language.ts';
import { versionPath } from '#src/site/routes.ts';
import { versionIn, type PresentVersion } from '#src/site/versions.ts';
import type { OwnDossierWords } from '#src/words/own-dossier-words.ts';
import { changeSince } from './change-since.ts';
import { demand } from './demand.ts';

/** What is remembered of a saved answer, beside what it is now. */
export interface SavedAnswer {
  mark: string;
  present: PresentVersion;
}

/** A saved answer as an entry of the list, with what became of it since. */
export function savedEntry(
  { mark, present }: SavedAnswer,
  template: HTMLTemplateElement,
  words: OwnDossierWords,
  language: Language,
) {
  const element = demand('li', HTMLElement, template.content).cloneNode(true) as HTMLElement;
  const part = (selector: string) => demand(selector, HTMLElement, element);
  const { number, title, path, checked, verdict = '', withdrawn, replacedBy } = present;
  const change = changeSince(mark, present);
  const version = String(versionIn(present.mark));
  const link = demand('h2 a', HTMLAnchorElement, element);
  const why = demand('[data-change] a', HTMLAnchorElement, element);
  const button = part('button');
  link.textContent = `${number}. ${title}`;
  link.href = path;
  // What a major change replaced stays readable, beside what stands there now.
  why.href =
    change === 'major'
      ? `${versionPath(language, number, versionIn(mark))}#comparison`
      : `${path}#accountability-title`;
  part('[data-verdict]').textContent = verdict;
  part('[data-about]').textContent = words.about
    .replace('{version}', version)
    .replace('{date}', longDate(checked, language));
  // That it was withdrawn stays said, also to who has seen it.
  const state = withdrawn ? 'withdrawn' : change;
  part('[data-change]').hidden = !state;
  if (state) {
    part('[data-change] span').textContent = words[state]
      .replace('{saved}', String(versionIn(mark)))
      .replace('{version}', version)
      .replace('{date}', longDate(withdrawn ?? checked, language))
      .replace('{reason}', () => present.withdrawnReason ?? '');
  }
  const instead = demand('[data-instead] a', HTMLAnchorElement, element);
  part('[data-instead]').hidden = !replacedBy;
  if (replacedBy) {
    instead.textContent = replacedBy.title;
    instead.href = replacedBy.path;
  }
  button.textContent = button.textContent.replace('{n}', String(number));
  return { element, button, number, isChanged: change !== undefined };
}
