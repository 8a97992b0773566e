import { rmSync } from 'node:fs';
import { rulesIn } from '#host/rules.ts';
import { pageTexts } from '#tools/search-judge/built-pages.ts';
import { writeBarePages } from './pages/bare-pages.ts';
import { installLighthouse, type Lighthouse, type Report } from './pages/lighthouse.ts';
import { medianVisit, runs, visitAll } from './pages/median-visit.ts';
import { buildCost } from './shared/build-cost.ts';
import { noDelay, serveCompressed } from './shared/compressed-site.ts';
import { quantile } from './shared/quantile.ts';
import { writeStarlight } from './shared/starlight.ts';

const kinds = {
  home: '/',
  question: '/vragen/bestaande-overeenkomst-met-een-russische-instelling/',
  guidance: '/kennisveiligheid/kennisembargo/',
  contact: '/contact/',
  worksheet: '/werkblad/',
};
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * How soon a page is there on a slow phone, by Lighthouse: ours, the same texts in Starlight, and the
 * same pages without styles and scripts. Needs the network, for Starlight and Lighthouse.
 */
export async function measure(): Promise<void> {
  const lighthouse = await installLighthouse();
  const starlight = writeStarlight(pageTexts.filter(({ language }) => language === 'nl'));
  buildCost(starlight.folder);
  const bareFolder = writeBarePages(Object.values(kinds));
  const same = (address: string) => address;
  const sites = {
    ours: { ...(await serveCompressed('dist', noDelay)), addressOf: same },
    Starlight: {
      ...(await serveCompressed(`${starlight.folder}/dist`, noDelay)),
      addressOf: starlight.addressOf,
    },
    bare: { ...(await serveCompressed(bareFolder, noDelay)), addressOf: same },
  };
  for (const [kind, address] of Object.entries(kinds)) {
    const visit = ({ url, addressOf }: (typeof sites)['bare']) =>
      medianVisit(lighthouse, url + addressOf(address));
    const ours = await visit(sites.ours);
    const Starlight = await visit(sites.Starlight);
    const bare = await visit(sites.bare);
    console.log(`\n${kind}: medians of ${runs} visits as a slow phone`);
    console.table({ ours, Starlight, bare });
    console.log(
      `LCP: ${ratio(ours.LCP, bare.LCP)} of the bare page, ${ratio(ours.LCP, Starlight.LCP)} of Starlight`,
    );
  }
  for (const site of Object.values(sites)) await site.stop();
  rmSync(bareFolder, { recursive: true });
  starlight.remove();
  await showCategories(lighthouse);
  lighthouse.remove();
}

const ratio = (one: number, other: number) => (one / other).toFixed(2);

/** The scores of our pages, compressed and with their headers, and what keeps one below 100. */
async function showCategories(lighthouse: Lighthouse): Promise<void> {
  const { headersOf } = await rulesIn(process.cwd());
  const site = await serveCompressed('dist', noDelay, headersOf);
  const rows: Record<string, object> = {};
  for (const [kind, address] of Object.entries(kinds)) {
    const reports = await visitAll(lighthouse, site.url + address, categories);
    const scores = categories.map((name) => {
      const all = reports.map((report) => report.categories[name]?.score ?? NaN);
      return [name, Math.round(quantile(all, 0.5) * 100)] as const;
    });
    const below = new Set(reports.flatMap(flawsOf));
    rows[kind] = { ...Object.fromEntries(scores), below: [...below].join(', ') };
  }
  await site.stop();
  console.log(`\nScores of Lighthouse, with the headers of the site: medians of ${runs} visits`);
  console.table(rows);
}

const flawsOf = ({ audits, categories: found }: Report) =>
  Object.values(found)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
