import { finish } from './finish.ts';
import { runJob } from './writing/job.ts';
import { revise } from './writing/revise.ts';

// `npm run revise`; every answer can be a flag as well: `npm run revise -- --help`.
finish(await runJob(revise, process.argv.slice(2)));
