import { finish } from './finish.ts';
import { runJob } from './writing/job.ts';
import { withdraw } from './writing/withdraw.ts';

// `npm run withdraw`; every answer can be a flag as well: `npm run withdraw -- --help`.
finish(await runJob(withdraw, process.argv.slice(2)));
