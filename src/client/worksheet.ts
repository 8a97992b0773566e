import { longDate, today } from '#src/site/dates.ts';
import { asText } from '#src/worksheet/as-text.ts';
import { toFragment, whenOf } from '#src/worksheet/fragment.ts';
import { isInPlay } from '#src/worksheet/in-play.ts';
import { takeAlong } from '#src/worksheet/take-along.ts';
import type { WorksheetWords } from '#src/words/worksheet-words.ts';
import { copy } from './copy.ts';
import { demand } from './demand.ts';
import { pageLanguage } from './page-language.ts';
import { linesOf, wordsOf } from './lines-of.ts';
import { chosenOf, keepAlone, leftOut, parts, readAddress, ticked } from './ticks.ts';

/** Whether the style sheet shows what belongs to the ticked boxes; else this script does. */
const hasStyles = CSS.supports('selector(:has(*))');

/*
 * The style sheet shows what belongs to the ticked boxes. This script counts it, keeps it in the
 * address, gives it as text and takes it along to the form. Nothing leaves the browser.
 */

const language = pageLanguage();
const root = demand('[data-worksheet]', HTMLElement);
const words = JSON.parse(root.dataset['words'] ?? '') as WorksheetWords;
const keep = demand('[data-keep]', HTMLElement);
const limits = demand('.worksheet__limits', HTMLElement);
const ask = demand('[data-ask]', HTMLAnchorElement);
const text = demand('[data-worksheet] textarea', HTMLTextAreaElement);
const formAddress = ask.getAttribute('href') ?? '';
const translation = document.querySelector<HTMLAnchorElement>('.site-header__language');
const rules = [...root.querySelectorAll<HTMLElement>('[data-when]')].map((element) => ({
  element,
  when: whenOf(element.dataset['when'] ?? ''),
  isHeavy: element.matches('.sheet-rule--stop'),
  isRule: !element.matches('.sheet-rule--none'),
}));
/** Tell what is in play for what is ticked now. */
function tell() {
  const answers = ticked();
  const chosen = chosenOf(answers);
  const inPlay = rules.filter(({ when }) => isInPlay(when, chosen));
  const known = inPlay.filter(({ isRule }) => isRule);
  const heavy = inPlay.filter(({ isHeavy }) => isHeavy).length;
  const isKnown = inPlay.length > 0;
  const address = new URL(location.href);
  address.hash = toFragment(chosen);
  demand('[data-count]', HTMLElement).textContent = isKnown
    ? (known.length === 1 ? words.countOne : words.count)
        .replace('{n}', String(known.length))
        .replace('{stop}', String(heavy))
    : '';
  // Without the style sheet every rule stands there until it is known which are in play.
  if (!hasStyles) {
    for (const rule of rules) rule.element.hidden = isKnown && !inPlay.includes(rule);
  }
  keep.hidden = !isKnown;
  text.hidden = true;
  demand('[data-copy-status]', HTMLElement).textContent = '';
  demand('[data-made]', HTMLElement).textContent = words.made.replace(
    '{date}',
    longDate(today(), language),
  );
  demand('[data-address]', HTMLElement).textContent = address.href;
  demand('[data-clear]', HTMLElement).hidden = answers.length === 0;
  if (translation) translation.hash = address.hash;
  const titles = known.map(({ element }) => demand('h3', HTMLElement, element).textContent);
  ask.href = `${formAddress}#${takeAlong(answers, titles, location.pathname + address.hash, words.takeAlong)}`;
  return { answers, inPlay, address };
}

/** The worksheet as it is filled in, as plain text. */
function plainText(): string {
  const { answers, inPlay, address } = tell();
  return asText({
    title: words.textTitle,
    about: [
      words.made.replace('{date}', longDate(today(), language)),
      `${words.address} ${address.href}`,
    ],
    answers: answers.map(({ question, ticked }) => ({
      question,
      ticked: ticked.map(({ label }) => label),
    })),
    rules: inPlay.map(({ element }) => ({
      title: demand('h3', HTMLElement, element).textContent,
      weight: demand('.sheet-rule__weight', HTMLElement, element).textContent,
      lines: linesOf(element),
    })),
    limits: {
      title: wordsOf(limits.querySelector('h3')),
      lines: [...limits.querySelectorAll('li')].map(wordsOf),
    },
    closing: words.notBinding,
  });
}

root.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  keepAlone(target);
  leftOut.hidden = true;
  const { address } = tell();
  history.replaceState(null, '', address);
});
demand('[data-clear]', HTMLElement).addEventListener('click', () => {
  for (const { boxes } of parts) for (const box of boxes) box.checked = false;
  leftOut.hidden = true;
  history.replaceState(null, '', tell().address);
  parts[0]?.boxes[0]?.focus();
});
demand('[data-print]', HTMLElement).addEventListener('click', () => {
  print();
});
demand('[data-copy]', HTMLElement).addEventListener('click', () => {
  text.value = plainText();
  const status = demand('[data-copy-status]', HTMLElement);
  void copy(text.value, status, words).then((done) => {
    text.hidden = done;
    if (!done) text.select();
  });
});
addEventListener('hashchange', () => {
  readAddress(words);
  const { address } = tell();
  // After a jump to a place on this page, the address still brings the sheet back.
  if (!location.hash.includes('=')) history.replaceState(null, '', address);
});

readAddress(words);
tell();
