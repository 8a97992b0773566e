const shortest = 4;

/**
 * The parts of a compound that are words themselves: "exportvergunning" is "export" and
 * "vergunning". Empty when the word cannot be taken apart.
 * @param isWord tells whether a part is a word of the site.
 */
export function partsOf(word: string, isWord: (part: string) => boolean): string[] {
  // From the right: the last part of a Dutch compound says what it is, so it should be longest.
  for (let at = shortest; at <= word.length - 3; at += 1) {
    const tail = word.slice(at);
    if (tail.length < shortest && at < 6) continue;
    if (!isWord(tail)) continue;
    const head = headOf(word.slice(0, at), isWord);
    if (head.length > 0) return [...head, tail];
  }
  return [];
}

function headOf(head: string, isWord: (part: string) => boolean): string[] {
  // "onderzoek·s·veiligheid", "student·en·visum": letters that only join.
  for (const joint of ['', 's', 'en', 'e', 'n']) {
    const part = head.slice(0, head.length - joint.length);
    if (head.endsWith(joint) && part.length >= shortest && isWord(part)) return [part];
  }
  return partsOf(head, isWord);
}
