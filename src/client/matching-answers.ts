import { pageLanguage } from './page-language.ts';

const most = 3;
/** Fewer words say too little to match an answer. */
const fewestWords = 4;
/** Wait this long after the last key, in milliseconds, so that nothing moves while somebody types. */
const pause = 700;

/**
 * Show answers of this site that match what is being typed. They are found in the browser, nothing
 * of the text leaves it, and the search is only fetched once there is something to match.
 */
export function offerAnswers(root: ParentNode): void {
  const field = root.querySelector<HTMLTextAreaElement>('[name="question"]');
  const block = root.querySelector<HTMLElement>('[data-answers]');
  const list = block?.querySelector('ul');
  if (!field || !block || !list) return;

  async function show(typed: string) {
    const { suggest } = await import('./search/suggest.ts');
    const cards = await suggest(typed, pageLanguage());
    if (field?.value !== typed) return;
    const answers = cards.filter(({ kind }) => kind === 'question').slice(0, most);
    list?.replaceChildren(...answers.map(linkTo));
    if (block) block.hidden = answers.length === 0;
  }

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(waiting);
    const typed = field.value;
    if (typed.trim().split(/\s+/).length < fewestWords) {
      block.hidden = true;
      return;
    }
    // An answer that cannot be fetched costs nothing: the form works without.
    waiting = setTimeout(() => void show(typed).catch(() => undefined), pause);
  };
  field.addEventListener('input', look);
  // The search page may have brought a question along.
  look();
}

/** Opens beside the form, so that no typed text is lost. */
function linkTo({ title, path }: { title: string; path: string }): HTMLElement {
  const link = Object.assign(document.createElement('a'), {
    href: path,
    textContent: title,
    className: 'nl-link',
    target: '_blank',
    rel: 'noopener',
  });
  const item = document.createElement('li');
  item.append(link);
  return item;
}
