/**
 * Change a text where it stands in YAML, and leave every other sign of it as it is: its quotes, and
 * where its lines break.
 * @param raw the text as it is written in the file.
 * @param was what it says; @param now what it must say.
 * @returns nothing when what changed cannot be pointed out, as in a text with escaped signs.
 */
export function spliceWords(raw: string, was: string, now: string): string | undefined {
  const places = placesOf(raw, was);
  if (!places) return undefined;
  let head = 0;
  while (head < Math.min(was.length, now.length) && was[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(was.length, now.length) - head && was.at(-1 - tail) === now.at(-1 - tail))
    tail += 1;
  const start = places[head] ?? 0;
  const end = places[was.length - tail] ?? raw.length;
  return raw.slice(0, start) + now.slice(head, now.length - tail) + raw.slice(end);
}

/** Where each sign of a text stands in what is written, and where it ends. */
function placesOf(raw: string, text: string): number[] | undefined {
  const places: number[] = [];
  let at = /^(?:>-?[ \t]*\n\s*|['"])?/.exec(raw)?.[0].length ?? 0;
  for (const sign of text) {
    // A line break with its indentation is a space.
    const fold =
      sign === ' ' ? /^[ \t]*\n[ \t]*(?=\S)/.exec(raw.slice(at, at + 200))?.[0] : undefined;
    if (fold === undefined && raw.slice(at, at + sign.length) !== sign) return undefined;
    for (let part = 0; part < sign.length; part += 1) places.push(at + part);
    at += fold?.length ?? sign.length;
  }
  return [...places, at];
}
