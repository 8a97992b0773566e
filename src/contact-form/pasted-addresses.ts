/**
 * The addresses in what somebody pasted into a box for one, each once and without what is around it:
 * `Noor <noor@uni.nl>;`, `mailto:noor@uni.nl`, `'noor@uni.nl' (Noor)`. Whether mail can go there is not
 * looked at.
 */
export function pastedAddresses(text: string): string[] {
  // What a mail program puts in brackets is the address, whatever it calls its owner.
  const [bracketed = text, ...more] = text.match(/<[^<>@]*@[^<>]*>/g) ?? [];
  const pieces = (more.length > 0 ? text : bracketed)
    .replace(/＠/g, '@')
    .split(/[\s<>()[\]"“”,;]+/)
    .map((piece) => piece.replace(/^(?:mailto|smtp):/i, '').replace(/^['‘](.*)['’]$/, '$1'))
    .map((piece) => piece.replace(/(?<![.:])[.:]+$/, '').replaceAll('’', "'"))
    .filter((piece) => piece.includes('@'));
  return [...new Set(pieces)];
}
