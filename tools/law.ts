import { endWith } from './end-with.ts';
import { law } from './law/cli.ts';

// `npm run law`; `npm run law -- --write` also puts missing fingerprints in the register; for a machine:
// `npm run -s law -- --json`.
const has = (flag: string) => process.argv.includes(flag);
await endWith(() => law({ isJson: has('--json'), isWriting: has('--write') }));
