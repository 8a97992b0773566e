import { endWith } from './end-with.ts';
import { law } from './law/cli.ts';
import { readOptions, WrongArguments } from './read-options.ts';

// `npm run law`; for a machine: `npm run -s law -- --json`.
const usage = `npm run law -- [--json] [--write]
  --json   voor een machine
  --write  zet ook vingerafdrukken die ontbreken in het register`;

const options = {
  json: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

await endWith(async () => {
  try {
    const { json, write, help } = readOptions({ options }).values;
    return help ? { said: usage, code: 0 } : await law({ isJson: json, isWriting: write });
  } catch (error) {
    if (!(error instanceof WrongArguments)) throw error;
    // Not asked well is no news of the law.
    return { said: `${error.message}\n${usage}`, code: 2 };
  }
});
