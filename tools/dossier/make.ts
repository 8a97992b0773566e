import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { languages } from '#src/site/language.ts';
import { routes } from '#src/site/routes.ts';
import { browserRemedy, ensureBrowser, findBrowser } from '../browser.ts';
import { stop } from '../door/stop.mjs';
import { linkIn } from './link-in.ts';
import { pdfOf } from './pdf-of.ts';

/**
 * Make the document with all answers on sanctions of the built site as a PDF beside its page, in every
 * language, and put a link to it on that page. Stops where there is no site, or no browser.
 */
export async function makeDossiers(): Promise<void> {
  if (!existsSync('dist/index.html')) stop('There is no built site. Run npm run build first.');
  if (!ensureBrowser()) stop(`There is no browser to make a PDF with. ${browserRemedy}`);
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  for (const language of languages) {
    const address = routes['sanctions-dossier'][language];
    const pdf = await pdfOf(await browser.newPage(), address);
    const file = `${address.slice(0, -1)}.pdf`;
    const page = `dist${address}index.html`;
    writeFileSync(`dist${file}`, pdf);
    writeFileSync(page, linkIn(readFileSync(page, 'utf8'), { address: file, pdf }, language));
    console.log(`dist${file}, linked in ${page}`);
  }
  await browser.close();
}
