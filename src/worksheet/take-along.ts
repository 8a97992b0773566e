import { toFragment } from '#src/contact-form/carry.ts';
import { limits } from '#src/contact-form/fields.ts';
import { otherCountry, type PartId } from './parts.ts';

/** What is ticked, in words and with the topic of the form that it belongs to. */
export type TickedParts = {
  part: PartId;
  question: string;
  ticked: { id: string; label: string; topic: string | undefined }[];
}[];

/** Where the topic of a question is looked for: the country says more than what is done. */
const tellingParts: PartId[] = ['country', 'subject', 'plan'];

/** The words of what is taken along. */
export interface Words {
  /** What stands before the title of a rule. */
  inPlay: string;
  /** What the visitor still has to write, a heading each. */
  outline: string[];
}

/**
 * The fragment with which the contact form takes over a worksheet: the topic, the countries that
 * were named, the rules in play, as many as the form has room for, and an outline of the question.
 * @param rules titles of the rules in play, the heaviest first.
 * @param from address of the worksheet.
 */
export function takeAlong(
  answers: TickedParts,
  rules: string[],
  from: string,
  words: Words,
): string {
  const of = (part: PartId) => answers.find((answer) => answer.part === part)?.ticked ?? [];
  const topic = tellingParts.flatMap((part) => of(part).flatMap((tick) => tick.topic ?? []))[0];
  const asked = answers.map(
    ({ question, ticked }) => `${question} ${ticked.map(({ label }) => label).join('; ')}`,
  );
  const inPlay = rules.map((rule) => `${words.inPlay} ${rule}`);
  return toFragment({
    source: 'worksheet',
    from,
    values: {
      topic,
      countries: of('country')
        .filter(({ id }) => id !== otherCountry)
        .map(({ label }) => label)
        .join(', '),
      context: withinLimit(inPlay, limits.context),
      question: [asked.join('\n'), ...words.outline, ''].join('\n\n'),
    },
  });
}

/** As many whole lines as fit. */
function withinLimit(lines: string[], most: number): string {
  const kept: string[] = [];
  for (const line of lines) {
    if ([...kept, line].join('\n').length > most) break;
    kept.push(line);
  }
  return kept.join('\n');
}
