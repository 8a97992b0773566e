import { resultItem } from '#src/client/search/result.ts';
import { cataloguePath, type Catalogue } from '#src/search/card.ts';
import { languageOf } from '#src/site/language.ts';
import type { PageState, ToldMistake } from './page-state.ts';
import './panel.css';
import { statePath } from './state-path.ts';

const ask = async (address: string): Promise<unknown> => (await fetch(address)).json();

/** Show beside the page what is wrong with it, what became of it, and how search will show it. */
async function showPanel(): Promise<void> {
  const state = (await ask(`${statePath}?page=${location.pathname}`)) as PageState;
  const panel = document.createElement('details');
  panel.className = 'authoring';
  panel.open = state.mistakes.length > 0;
  panel.append(
    element('summary', summaryOf(state)),
    ...listOf(`Te verbeteren op deze pagina`, state.mistakes),
    ...listOf('Te verbeteren in andere bestanden', state.elsewhere),
    ...accountOf(state),
  );
  const addResult = async () => {
    panel.append(...(await resultOf(state)));
  };
  // Every page is read for it: seconds in which the server shows no change. So not before it is looked at.
  panel.addEventListener('toggle', () => void addResult(), { once: true });
  document.body.append(panel);
}

function summaryOf({ mistakes, elsewhere }: PageState): string {
  if (mistakes.length > 0) return `${mistakes.length} te verbeteren op deze pagina`;
  return elsewhere.length > 0
    ? `Deze pagina is in orde; ${elsewhere.length} te verbeteren elders`
    : 'Alles is in orde';
}

function listOf(title: string, mistakes: ToldMistake[]): HTMLElement[] {
  if (mistakes.length === 0) return [];
  const list = document.createElement('ul');
  list.append(
    ...mistakes.map(({ file, where, problem, remedy }) => {
      const item = element('li', `${file}, ${where}: ${problem}`);
      item.append(element('p', `→ ${remedy}`));
      return item;
    }),
  );
  return [element('h2', title), list];
}

function accountOf({ folder, account }: PageState): HTMLElement[] {
  if (!folder) return [];
  const list = document.createElement('dl');
  list.append(...account.flatMap(([name, value]) => [element('dt', name), element('dd', value)]));
  return [element('h2', folder), list];
}

/** How search will show the page. */
async function resultOf({ words }: PageState): Promise<HTMLElement[]> {
  const language = languageOf(new URL(location.href));
  const catalogue = (await ask(cataloguePath(language))) as Catalogue;
  const card = catalogue.cards.find(({ path }) => path === location.pathname);
  const title = element('h2', 'In de zoekresultaten');
  if (!card) return [title, element('p', 'Deze pagina staat niet in de zoekresultaten.')];
  const list = document.createElement('ul');
  list.append(resultItem({ card, language }, '', words, catalogue));
  return [title, list];
}

const element = (name: string, text: string) =>
  Object.assign(document.createElement(name), { textContent: text });

void showPanel();
