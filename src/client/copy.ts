/** What is said when a text was copied, and when the browser refused. */
export interface CopyWords {
  copied: string;
  notCopied: string;
}

/**
 * Put a text that stands on the page on the clipboard and say so. Where the browser refuses, the text
 * is selected, so that it can be copied by hand.
 */
export async function copyShown(shown: Node, text: string, status: Element, words: CopyWords) {
  if (!(await copy(text, status, words))) getSelection()?.selectAllChildren(shown);
}

/** Put a text on the clipboard and say so; answers whether the browser allowed it. */
export async function copy(text: string, status: Element, words: CopyWords): Promise<boolean> {
  const done = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  status.textContent = done ? words.copied : words.notCopied;
  return done;
}
