import { aloneWithSite, buildSite } from './build-site.ts';
import { readSettings } from './function-bundle.ts';
import { joinFunctions } from './join-functions.ts';

await aloneWithSite(async () => {
  buildSite(...process.argv.slice(2));
  const { functionsDirectory } = await readSettings();
  await joinFunctions(functionsDirectory);
});
