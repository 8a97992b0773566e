/** Milliseconds: long enough not to search for half a word, short enough to feel at once. */
const pause = 150;
/** Fewer letters are the beginning of too many words to search for while somebody types. */
const fewest = 3;

/**
 * Search for what is typed in a box: when the form is sent, and while somebody types.
 * @param search is given what stands in the box, and whether it may be half of it.
 */
export function listenTo(
  input: HTMLInputElement,
  search: (query: string, isTyping: boolean) => void,
): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    search(input.value.trim(), false);
  });
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    const typed = input.value.trim();
    if (typed && typed.length < fewest) return;
    waiting = setTimeout(() => {
      search(typed, true);
    }, pause);
  });
}
