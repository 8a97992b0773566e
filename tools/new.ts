import { askKind, kinds } from './writing/kinds.ts';
import { finish } from './finish.ts';
import { runJob } from './writing/job.ts';

// `npm run new`, or without questions: `npm run new -- term --id … --term-nl …`.
const [first = '', ...rest] = process.argv.slice(2);
const isNamed = Object.hasOwn(kinds, first);
const kind = isNamed ? first : await askKind(first);
const job = kinds[kind];
if (job) finish(await runJob(job, isNamed ? rest : []));
