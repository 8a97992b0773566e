import { readSettings } from './function-bundle.ts';
import { joinFunctions } from './join-functions.ts';
import { run } from './run.ts';

run('astro', 'build', ...process.argv.slice(2));
const { functionsDirectory } = await readSettings();
await joinFunctions(functionsDirectory);
