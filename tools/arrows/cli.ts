import { globSync, readFileSync } from 'node:fs';
import { findFlaws } from './find-flaws.ts';
import { importsOf } from './imports.ts';
import { rooms } from './rooms.ts';

// The house in order: `npm run check -- arrows`.
const paths = globSync('{src,functions,tools,bench,tests}/**/*.{ts,astro,mjs}').map((file) =>
  file.replaceAll('\\', '/'),
);
const files = new Map(paths.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))]));
const flaws = findFlaws(files, rooms);
const arrows = [...files.values()].flat().filter(({ to }) => files.has(to)).length;
if (flaws.length > 0) {
  console.error(flaws.join('\n'));
  process.exitCode = 1;
} else {
  console.log(
    `${files.size} files in ${Object.keys(rooms).length} rooms, ${arrows} arrows: none against the rule, no circle`,
  );
}
