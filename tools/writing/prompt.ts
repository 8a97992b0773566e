import { isCancel, select, text } from '@clack/prompts';
import type { Prompt } from './ask.ts';

/** Ask in the terminal; Escape or Ctrl+C stops. */
export const promptInTerminal: Prompt = async ({ question, choices, need }, initial, wrong) => {
  const answer = choices
    ? await select({
        message: question,
        options: choices.map(({ value, label }) => ({ value, label: `${value} · ${label}` })),
        ...(initial ? { initialValue: initial } : {}),
      })
    : await text({
        message: need === 'now' ? question : `${question} (leeg laten mag)`,
        initialValue: initial,
        validate: (value) => wrong(value ?? ''),
      });
  return isCancel(answer) ? undefined : answer;
};
