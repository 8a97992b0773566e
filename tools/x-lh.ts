import { serve } from './server.ts';
const site = await serve(8899);
console.log(site.url);
setTimeout(() => process.exit(), 900_000);
