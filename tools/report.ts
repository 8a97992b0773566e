import { endWith } from './end-with.ts';
import { report } from './report/cli.ts';

// `npm run report`, or for a machine: `npm run -s report -- --json`.
await endWith(() => report(process.argv.slice(2)));
