import { load } from 'cheerio';
import { NoAnswer, request, textOf, type Fetch } from '../request.ts';

/**
 * The newest version of a Dutch act that is in force.
 * @param bwb number in wetten.overheid.nl, as BWBR0003296.
 * @param today versions that enter into force later are left out.
 * @returns the day on which it entered into force, `YYYY-MM-DD`.
 * @throws NoAnswer when the repository does not answer, or names no version that is in force.
 */
export async function askDutchLaw(bwb: string, today: string, ask: Fetch): Promise<string> {
  const url = `https://repository.officiele-overheidspublicaties.nl/bwb/${bwb}/manifest.xml`;
  const $ = load(await textOf(await request(url, { ask })), { xml: true });
  const days = $('expression')
    .toArray()
    // A version that was withdrawn stays in the list, without a file.
    .filter((version) => $(version).find('item:not([_deleted="true"])').length > 0)
    .map((version) => $(version).find('> metadata > datum_inwerkingtreding').text().trim())
    .filter((day) => /^\d{4}-\d\d-\d\d$/.test(day) && day <= today);
  const newest = days.toSorted().at(-1);
  if (!newest) throw new NoAnswer('noemt geen geldende versie');
  return newest;
}
