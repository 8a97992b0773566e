import { run } from './run.ts';

run('astro', 'build', ...process.argv.slice(2));
