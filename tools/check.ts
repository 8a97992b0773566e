import { lanesIn } from './lanes.ts';
import { runLanes } from './run-lanes.ts';

// `npm run check`, or some of it: `npm run check -- lint arrows`; with `--en` the content in English.
const given = process.argv.slice(2);
const names = given.filter((word) => word !== '--en');
const lanes = lanesIn(given.includes('--en') ? 'en' : 'nl');
const unknown = names.filter((name) => !lanes.some((lane) => lane.name === name));
if (unknown.length > 0) {
  console.error(`No check called ${unknown.join(', ')}. There are:`);
  for (const { name, about } of lanes) console.error(`  ${name}: ${about}`);
  process.exit(1);
}
// What is asked for, and what must come before it.
const wanted = new Set(names.length === 0 ? lanes.map(({ name }) => name) : names);
for (const { name, after = [] } of lanes.toReversed()) {
  if (wanted.has(name)) after.forEach((other) => wanted.add(other));
}
const isGood = await runLanes(lanes.filter(({ name }) => wanted.has(name)));
process.exitCode = isGood ? 0 : 1;
