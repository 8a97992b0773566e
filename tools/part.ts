/** A part of what a command says: a heading with how many there are, and a line for each; nothing without lines. */
export const part = (title: string, lines: string[]): string =>
  lines.length > 0
    ? [`${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)].join('\n')
    : '';
