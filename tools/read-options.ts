import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Options that cannot be read; the message is for people, in Dutch. */
export class WrongArguments extends Error {}

/**
 * Read the options of a command, as `parseArgs` of Node does.
 * @throws WrongArguments
 */
export function readOptions<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new WrongArguments(inDutch(error as { code?: string; message: string }));
  }
}

/** What Node says in English to whoever writes the program, to whoever uses it. */
function inDutch({ code, message }: { code?: string; message: string }): string {
  const name = /'((?:-\w, )?[^' ]*)/.exec(message)?.[1] ?? '';
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `“${name}” kent deze opdracht niet.`;
  return message.includes('does not take')
    ? `Achter ${name} hoort geen waarde.`
    : `Achter ${name} hoort een waarde.`;
}
