import { isCancel, select, text } from '@clack/prompts';
import type { Prompt } from './ask.ts';

/**
 * Let a person choose with the arrows.
 * @returns nothing when the person stops.
 */
export async function choose(
  message: string,
  options: { value: string; label: string }[],
  initialValue?: string,
): Promise<string | undefined> {
  const answer = await select({
    message: `${message} (↑ of ↓, en dan Enter)`,
    options,
    // Its own explanation is English.
    showInstructions: false,
    ...(initialValue ? { initialValue } : {}),
  });
  return isCancel(answer) ? undefined : answer;
}

/** Ask in the terminal; Escape or Ctrl+C stops. */
export const promptInTerminal: Prompt = async ({ question, choices, need }, initial, wrong) => {
  if (choices) {
    const options = choices.map(({ value, label }) => ({ value, label: `${value} · ${label}` }));
    return choose(question, options, initial);
  }
  const answer = await text({
    message: need === 'now' ? question : `${question} (leeg laten mag)`,
    initialValue: initial,
    validate: (value) => wrong(value ?? ''),
  });
  return isCancel(answer) ? undefined : answer;
};
