import { globSync, readFileSync } from 'node:fs';

/** The style sheets of others, which style every variant that a component has. */
const sheets = [
  'node_modules/@nl-design-system-candidate/*/dist/*.css',
  'node_modules/@utrecht/*/dist/index.css',
];

/**
 * Classes of components that no template, script or text of this project names: their rules are left
 * out of the pages. A name counts where it stands whole, so none of these may be put together.
 */
export function unusedClasses(): string[] {
  const own = globSync(['src/**/*.{astro,ts}', 'functions/**/*.ts']).map(read).join('\n');
  const used = new Set(own.match(/[\w-]+/g));
  const classes = globSync(sheets).flatMap(
    (sheet) => read(sheet).match(/(?<=\.)[a-z][\w-]*/g) ?? [],
  );
  return [...new Set(classes)].filter((name) => !used.has(name));
}

const read = (file: string) => readFileSync(file, 'utf8');
