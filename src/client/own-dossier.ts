import { longDate, today } from '#src/site/dates.ts';
import { otherLanguage } from '#src/site/language.ts';
import type { OwnDossierWords } from '#src/words/own-dossier-words.ts';
import { copyShown } from './copy.ts';
import { demand } from './demand.ts';
import { pageLanguage } from './page-language.ts';
import { ask, presentVersions } from './present-versions.ts';
import { forget, forgetAll, readSaved, renew } from './read-saved.ts';
import { isOfSaved } from './saved.ts';
import { savedEntry, type SavedAnswer } from './saved-entry.ts';

/* What is saved stays here: only the present versions and the texts themselves are fetched. */

const language = pageLanguage();
const root = demand('[data-own-dossier]', HTMLElement);
const words = JSON.parse(root.dataset['words'] ?? '') as OwnDossierWords;
const part = (selector: string) => demand(selector, HTMLElement, root);
const template = demand('template', HTMLTemplateElement, root);
const whole = part('[data-document]');
const text = part('.own-dossier__text');
const status = part('[data-status]');
const other = part('[data-other] a');
const otherWords = other.textContent;

let answers: SavedAnswer[] = [];

/** Show the part of the page for what is so. */
function show(state: 'blocked' | 'empty' | 'list' | 'failed') {
  for (const element of root.querySelectorAll<HTMLElement>('[data-show]')) {
    element.hidden = element.dataset['show'] !== state;
  }
  status.textContent = state === 'failed' ? words.failed : '';
}

/** Do something with what is saved; where the browser forbids that, say so. */
function withStore(act: () => void) {
  try {
    act();
  } catch {
    show('blocked');
  }
}

/** Lay what is saved beside the present versions, and show it. */
async function draw(saved: Map<number, string>) {
  whole.hidden = true;
  const elsewhere = readSaved(otherLanguage(language)).size;
  part('[data-other]').hidden = elsewhere === 0;
  other.textContent = otherWords.replace('{n}', String(elsewhere));
  try {
    answers = (saved.size > 0 ? await presentVersions() : []).flatMap((present) => {
      const mark = saved.get(present.number);
      return mark === undefined ? [] : [{ mark, present }];
    });
    show(answers.length > 0 ? 'list' : 'empty');
    list();
  } catch {
    show('failed');
  }
}

function list() {
  const entries = answers.map((answer) => savedEntry(answer, template, words, language));
  part('.own-dossier__list').replaceChildren(...entries.map(({ element }) => element));
  for (const { button, number } of entries) {
    button.addEventListener('click', () => {
      forget(number);
      look();
    });
  }
  const changed = entries.filter(({ isChanged }) => isChanged).length;
  part('[data-news]').hidden = changed === 0;
  part('[data-news] p').textContent = (changed === 1 ? words.newsOne : words.news)
    .replace('{n}', String(changed))
    .replace('{all}', String(answers.length));
}

/** Look at what is saved now. */
function look() {
  withStore(() => void draw(readSaved()));
}

/** Make one text of the saved answers, as their documents stand on the site now. */
async function make() {
  try {
    const texts = answers.map(async ({ present }) => (await ask(`${present.path}index.md`)).text());
    const made = words.made.replace('{date}', longDate(today(), language));
    text.textContent = [made, ...(await Promise.all(texts))].join('\n\n');
    whole.hidden = false;
    demand('h2', HTMLElement, whole).focus();
  } catch {
    status.textContent = words.failed;
  }
}

function onPress(selector: string, act: () => void) {
  part(selector).addEventListener('click', act);
}

onPress('[data-seen]', () => {
  withStore(() => {
    for (const { present } of answers) renew(present);
  });
  look();
});
onPress('[data-remove-all]', () => {
  if (!confirm(words.sure)) return;
  withStore(forgetAll);
  look();
});
onPress('[data-make]', () => void make());
onPress('[data-print]', print);
onPress('[data-copy]', () => {
  void copyShown(text, text.textContent, part('[data-copy-status]'), words);
});
// Also when the page comes back as it was left, and when another tab saves something.
addEventListener('pageshow', look);
addEventListener('storage', (event) => {
  if (isOfSaved(event)) look();
});
