import { endWith } from './end-with.ts';
import { law } from './law/cli.ts';

// `npm run law`, or for a machine: `npm run -s law -- --json`.
await endWith(() => law({ isJson: process.argv.includes('--json') }));
