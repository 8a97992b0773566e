import { readFileSync } from 'node:fs';
import { licencesIn } from './licences/licences.ts';

// `npm run licences`: a table of the licences of all packages; of rare ones with their names.
const few = 12;
const cell = (names: string[]) =>
  names.length > 0 && names.length <= few ? `${names.length}: ${names.join(', ')}` : names.length;

console.log('| licence | in the site or its build | for tests alone |\n| --- | --- | --- |');
for (const { licence, used, forTests } of licencesIn(
  JSON.parse(readFileSync('package-lock.json', 'utf8')),
)) {
  console.log(`| ${licence} | ${cell(used)} | ${cell(forTests)} |`);
}
