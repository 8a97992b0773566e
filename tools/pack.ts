import { buildSite } from './build-site.ts';
import { compressIn } from './pack/compress.ts';
import { pack } from './pack/pack.ts';

// `npm run pack`: the built site with its own server, for a host that is not Netlify.
const folder = '.packed';

buildSite(...process.argv.slice(2));
await pack(folder);
console.log('Compressing…');
await compressIn(`${folder}/dist`);
console.log(`${folder}/ is complete; run it with: cd ${folder} && node server.mjs`);
