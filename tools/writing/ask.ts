/** What is known so far, by the name of its flag. A list is one text with commas; nothing is ''. */
export type Answers = Record<string, string>;

/** Something that must be known before files can be written. */
export interface Ask {
  /** Name of its flag: `--question-nl`. */
  name: string;
  /** The question, in Dutch. */
  question: string;
  /** The answers that there are, with what they mean. */
  choices?: { value: string; label: string }[];
  /** What is meant by who gives no answer. */
  initial?: (answers: Answers) => string | undefined;
  /** Whether it matters, by what was answered before. */
  when?: (answers: Answers) => boolean;
  /** What is wrong with an answer, in Dutch; nothing when it is right. */
  wrong?: (value: string, answers: Answers) => string | undefined;
  /** Needed: an answer must be given now. Later: may be left empty, and is then marked to be filled in. */
  need?: 'now' | 'later';
  /** Asked of nobody; known from its flag or from `initial`. */
  isSilent?: boolean;
}

/** Asks a person one thing; gives the answer, or nothing when the person stops. */
export type Prompt = (
  ask: Ask,
  initial: string,
  wrong: (value: string) => string | undefined,
) => Promise<string | undefined>;

/** A reason not to go on, in words for a writer. */
export class Stopped extends Error {}

/**
 * Find all answers: from the flags, and what is missing from a person.
 * @param prompt nothing where nobody can be asked, as in a script.
 * @throws Stopped when an answer is wrong or missing, or the person stops.
 */
export async function askAll(
  asks: Ask[],
  flags: Answers,
  prompt: Prompt | undefined,
): Promise<Answers> {
  const answers: Answers = {};
  for (const ask of asks) {
    answers[ask.name] = '';
    if (ask.when && !ask.when(answers)) continue;
    answers[ask.name] = await answerTo(ask, answers, flags[ask.name], prompt);
  }
  return answers;
}

async function answerTo(
  ask: Ask,
  answers: Answers,
  flag: string | undefined,
  prompt: Prompt | undefined,
): Promise<string> {
  const wrong = (value: string) => flawIn(ask, value.trim(), answers);
  const initial = ask.initial?.(answers) ?? '';
  const silent = flag ?? (ask.isSilent || !prompt ? initial : undefined);
  if (silent !== undefined) {
    const flaw = wrong(silent);
    if (flaw) throw new Stopped(`--${ask.name}: ${flaw}\n  ${ask.question}`);
    return silent.trim();
  }
  const given = await prompt?.(ask, initial, wrong);
  if (given === undefined) throw new Stopped('Gestopt. Er is niets geschreven.');
  return given.trim() || initial;
}

function flawIn(
  { need, choices, wrong }: Ask,
  value: string,
  answers: Answers,
): string | undefined {
  if (value === '') return need === 'now' ? 'Dit is nu nodig.' : undefined;
  if (choices && !choices.some((choice) => choice.value === value)) {
    return `“${value}” kan niet. Kies uit ${choices.map((choice) => choice.value).join(', ')}.`;
  }
  return wrong?.(value, answers);
}

/** The parts of a list that was given as one text. */
export const listOf = (text = ''): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
