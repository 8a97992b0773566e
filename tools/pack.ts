import { aloneWithSite, buildSite } from './build-site.ts';
import { makeDossiers } from './dossier/make.ts';
import { compressIn } from './pack/compress.ts';
import { pack } from './pack/pack.ts';

// `npm run pack`: the built site with its own server, for a host that is not Netlify;
// `npm run pack -- --dossier`: with the PDF of the dossier.
const folder = '.packed';
const given = process.argv.slice(2);

await aloneWithSite(async () => {
  buildSite(...given.filter((word) => word !== '--dossier'));
  if (given.includes('--dossier')) await makeDossiers();
  await pack(folder);
});
console.log('Compressing, this takes some minutes…');
await compressIn(`${folder}/dist`);
console.log(`${folder}/ is complete; run it with: cd ${folder} && node server.mjs`);
