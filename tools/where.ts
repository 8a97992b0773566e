import { where } from './where/cli.ts';
import { finish } from './finish.ts';

// `npm run where -- 833/2014 art. 5ae`, or for a machine: `npm run -s where -- --json F120`.
finish(where(process.argv.slice(2)));
