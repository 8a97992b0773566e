import { finish } from './finish.ts';
import { runJob } from './writing/job.ts';
import { move } from './writing/move.ts';

// `npm run move`; every answer can be a flag as well: `npm run move -- --help`.
finish(await runJob(move, process.argv.slice(2)));
