import { versionsPath, type PresentVersion } from '#src/site/versions.ts';
import { pageLanguage } from './page-language.ts';
import { offerSaving } from './saved.ts';

/*
 * A button at each answer in a list. The list does not carry the marks of the answers: they are fetched
 * by whoever saves one.
 */

async function ask(number: string): Promise<string> {
  const response = await fetch(versionsPath(pageLanguage()));
  const versions = (await response.json()) as PresentVersion[];
  const present = versions.find((one) => String(one.number) === number);
  if (!present) throw new Error(`There is no answer ${number}`);
  return present.mark;
}

for (const list of document.querySelectorAll<HTMLElement>('[data-save-in-list]')) {
  const { saveInList = '', failed = '' } = list.dataset;
  for (const entry of list.children) {
    const number = entry.firstElementChild?.textContent.trim() ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-label', saveInList.replace('{n}', number));
    Object.assign(button.dataset, { save: number, failed });
    entry.append(button);
    offerSaving(button, () => ask(number));
  }
}
