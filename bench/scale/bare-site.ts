import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { vocabulary } from '#src/schemas/vocabulary.ts';

const config = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({
  integrations: [mdx()],
  markdown: { syntaxHighlight: false },
  build: { concurrency: 4 },
});
`;

const collections = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
const loader = glob({
  base: './content/questions',
  pattern: '*/{nl,en}.mdx',
  generateId: ({ entry }) => entry.replace('.mdx', ''),
});
export const collections = { texts: defineCollection({ loader }) };
`;

const page = `---
import { getCollection, render } from 'astro:content';
import Plain from '../Plain.astro';
export async function getStaticPaths() {
  const texts = await getCollection('texts');
  return texts.map((text) => ({ params: { slug: text.id }, props: { text } }));
}
const { Content } = await render(Astro.props.text);
const names = ${JSON.stringify(Object.keys(vocabulary))};
const components = Object.fromEntries(names.map((name) => [name, Plain]));
---
<html lang="nl"><head><title>Text</title></head><body><Content {components} /></body></html>
`;

/** Write a site with the texts of the questions, no frame, no components, no check, no search. */
export function writeBareSite(folder: string) {
  mkdirSync(path.join(folder, 'src/pages'), { recursive: true });
  cpSync('content/questions', path.join(folder, 'content/questions'), { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(path.join(folder, 'astro.config.mjs'), config);
  writeFileSync(path.join(folder, 'src/content.config.ts'), collections);
  writeFileSync(path.join(folder, 'src/Plain.astro'), '<span><slot /></span>\n');
  writeFileSync(path.join(folder, 'src/pages/[...slug].astro'), page);
}
