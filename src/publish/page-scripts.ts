import path from 'node:path';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { buildTarget } from './browsers.ts';

/**
 * Write the scripts of a page as one file, for the browsers that the site supports. What a script
 * imports later, when somebody shows that they need it, is one file as well.
 */
export function pageScripts(): AstroIntegration {
  return {
    name: 'page-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [wholeFiles()], build: { modulePreload: false } } });
      },
      'astro:build:setup': ({ vite }) => {
        const client = vite.environments?.['client'];
        // Astro does not take `vite.build.target` over for what is sent to the browser.
        if (!client?.build) throw new Error('Astro: has the build of scripts another name now?');
        client.build.target = buildTarget;
        // Without `.astro_astro_type_script_index_0_lang`, which every page would repeat.
        const output = client.build.rolldownOptions?.output;
        if (output && !Array.isArray(output)) {
          output.entryFileNames = ({ name }) => `_astro/${name.split('.')[0] ?? ''}.[hash].js`;
        }
      },
    },
  };
}

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** Vite's way to fetch the styles and imports of a script beforehand. */
const preloader = '\0vite/preload-helper.js';

/**
 * Give each file that a browser fetches its own copy of every module in it: the bundler puts what two
 * of them share into a third, for which both would have to wait. A module that keeps something keeps it
 * for one file, so what is imported later is handed what it needs to change.
 */
const wholeFiles = (): Plugin => ({
  name: 'whole-files',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  async resolveId(source, importer = '', options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    const file = options.kind === 'dynamic-import' ? found?.id : fileOf(importer);
    return found && file ? { ...found, id: `${found.id}?in=${path.parse(file).name}` } : found;
  },
  load: (id) =>
    // A whole file has no imports to fetch beforehand, and no styles.
    id.startsWith(preloader) ? 'export const __vitePreload = (load) => load();' : null,
});

/** The file into which the imports of a module go: that of its page, or of what is imported later. */
function fileOf(importer: string): string | undefined {
  const [module, query = ''] = importer.split('?');
  return query.includes('type=script') ? module : /^in=(.+)/.exec(query)?.[1];
}
