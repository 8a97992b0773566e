import { build, transform } from 'esbuild';
import { getSender } from '#src/library/loket.ts';
import { languages } from '#src/site/language.ts';
import styles from '#src/styles/embed.css?raw';
import { embedWords } from '#src/words/embed-words.ts';
import { translator } from '#src/words/index.ts';
import { buildTarget } from './browsers.ts';

/**
 * The script that shows an answer on a page of another site: `/embed.js`. Its name never changes and
 * it is one file, since others write its address in their pages; so the bundler of the site, whose
 * files change their names, does not make it.
 */
export async function embedScript(): Promise<Response> {
  const words = languages.map(async (language) => {
    const { phone } = await getSender(language);
    return [language, embedWords(translator(language), phone.shown)] as const;
  });
  const options = { minify: true, target: buildTarget, charset: 'utf8' } as const;
  const css = await transform(styles, { ...options, loader: 'css' });
  const { outputFiles } = await build({
    ...options,
    entryPoints: ['src/client/embed.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    define: {
      EMBED_WORDS: JSON.stringify(Object.fromEntries(await Promise.all(words))),
      EMBED_STYLES: JSON.stringify(css.code.trim()),
    },
  });
  return new Response(outputFiles[0]?.text, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
