import { buildSite } from './build-site.ts';
import { readSettings } from './function-bundle.ts';
import { joinFunctions } from './join-functions.ts';

buildSite(...process.argv.slice(2));
const { functionsDirectory } = await readSettings();
await joinFunctions(functionsDirectory);
