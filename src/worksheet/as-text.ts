/** A filled-in worksheet in the words of the page. */
export interface Filled {
  title: string;
  /** When it was made, and where it comes back, a line each. */
  about: string[];
  /** What was asked and ticked. */
  answers: { question: string; ticked: string[] }[];
  /** What is in play, the heaviest first; the lines as they stand on the page. */
  rules: { title: string; weight: string; lines: string[] }[];
  /** What the sheet does not look at. */
  limits: { title: string; lines: string[] };
  /** What holds for the sheet as a whole. */
  closing: string;
}

/** A worksheet as plain text, to paste into a message or a file. */
export function asText({ title, about, answers, rules, limits, closing }: Filled): string {
  const asked = answers.map(({ question, ticked }) => `${question} ${ticked.join('; ')}`);
  const blocks = rules.map(({ title: rule, weight, lines }, index) =>
    [`${index + 1}. ${rule} (${weight})`, ...lines.map((line) => `   ${line}`)].join('\n'),
  );
  const left = [limits.title, ...limits.lines.map((line) => `- ${line}`)].join('\n');
  return [[title, ...about].join('\n'), asked.join('\n'), ...blocks, left, closing].join('\n\n');
}
