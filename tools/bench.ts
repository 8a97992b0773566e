import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A measurement: a file of `bench/` that prints what it found. */
interface Measurement {
  measure: () => Promise<void>;
}

const folder = path.resolve('bench');
const known = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => path.basename(name, '.ts'));
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !known.includes(name));

if (unknown.length > 0) {
  console.error(`No measurement called ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(1);
}
if (!existsSync('dist/index.html')) {
  console.error('There is no built site to measure. Run npm run build first.');
  process.exit(1);
}
for (const name of chosen.length > 0 ? chosen : known) {
  console.log(`\n# ${name}`);
  const { measure } = (await import(path.join(folder, `${name}.ts`))) as Measurement;
  await measure();
}
// What a measurement started, such as a browser or a server, may still hold the process.
process.exit();
