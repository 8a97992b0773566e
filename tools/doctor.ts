import { endWith } from './end-with.ts';
import { doctor } from './doctor/cli.ts';

// `npm run doctor`, or for a machine: `npm run -s doctor -- --json`.
await endWith(() => doctor(process.argv.slice(2)));
