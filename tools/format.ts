import { run } from './run.ts';

run('prettier', '--write', '.');
