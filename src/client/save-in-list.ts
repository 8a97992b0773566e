import { presentVersions } from './present-versions.ts';
import { offerSaving } from './saved.ts';

/*
 * A button at each answer in a list. The list does not carry the marks of the answers: they are fetched
 * by whoever saves one.
 */

async function ask(number: string): Promise<string | undefined> {
  try {
    return (await presentVersions()).find((one) => String(one.number) === number)?.mark;
  } catch {
    return undefined;
  }
}

for (const list of document.querySelectorAll<HTMLElement>('[data-save-in-list]')) {
  const { saveInList = '', failed = '', unreachable = '' } = list.dataset;
  for (const entry of list.querySelectorAll<HTMLElement>('[data-number]')) {
    const { number = '' } = entry.dataset;
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-label', saveInList.replace('{n}', number));
    Object.assign(button.dataset, { save: number, failed, unreachable });
    entry.append(button);
    offerSaving(button, () => ask(number));
  }
}
