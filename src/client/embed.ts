import type { DataFile } from '#src/schemas/open-data/data-files.ts';
import type { Language } from '#src/site/language.ts';
import { questionDataPath } from '#src/site/open-data.ts';
import type { EmbedWords } from '#src/words/embed-words.ts';
import { embedAnswer } from './embed-answer.ts';

/* Filled in when the script is made, see src/publish/embed.ts. */
declare const EMBED_WORDS: Record<Language, EmbedWords>;
declare const EMBED_STYLES: string;

/** Milliseconds after which a reader keeps the link. */
const patience = 5000;

// A policy that forbids inline styles leaves a sheet that a script adopts alone (CSSOM).
const styles = new CSSStyleSheet();
styles.replaceSync(EMBED_STYLES);

/**
 * Ask the site from which this script came, so that a preview or a copy shows its own answers.
 * @throws when there is no such question, or no answer in time.
 */
async function ask(number: string | null): Promise<DataFile<'question'>> {
  const path = `.${questionDataPath(Number(number))}`;
  const response = await fetch(new URL(path, import.meta.url), {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json() as Promise<DataFile<'question'>>;
}

/** `<loket-answer number="42" lang="nl">`: shows the present answer in place of what stands in it. */
class LoketAnswer extends HTMLElement {
  static observedAttributes = ['number', 'lang'];
  readonly #root = this.attachShadow({ mode: 'open' });
  #turn = 0;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [styles];
  }

  connectedCallback() {
    void this.#load();
  }

  attributeChangedCallback() {
    if (this.isConnected) void this.#load();
  }

  async #load() {
    const turn = ++this.#turn;
    this.#root.replaceChildren(document.createElement('slot'));
    // Attributes that are set together are one question.
    await Promise.resolve();
    if (turn !== this.#turn) return;
    try {
      const file = await ask(this.getAttribute('number'));
      if (turn === this.#turn) this.#show(file);
    } catch {
      // The link stays.
    }
  }

  #show(file: DataFile<'question'>) {
    const nearest = this.closest('[lang|=nl], [lang|=en]');
    const language = nearest?.matches('[lang|=en]') ? 'en' : 'nl';
    const hadFocus = this.matches(':focus-within');
    const answer = embedAnswer(file, EMBED_WORDS[language], language);
    this.#root.replaceChildren(answer);
    if (hadFocus) answer.querySelector<HTMLElement>('[part=source] a')?.focus();
  }
}

// A page may load the script twice, from two addresses.
if (!customElements.get('loket-answer')) customElements.define('loket-answer', LoketAnswer);
