import { NoAnswer, request, type Fetch } from '../request.ts';
import { query } from './sparql.ts';

const resource = 'https://publications.europa.eu/resource/celex/';

/** An act of which the Publications Office says that it amends another one. */
export interface Amendment {
  /** CELEX number of the act that is amended. */
  amended: string;
  /** Its own CELEX number. */
  celex: string;
  /** Day of adoption, `YYYY-MM-DD`; nothing when the Office gives none. */
  day: string | undefined;
  /** Title in English, as the register has it; empty when there is none yet. */
  title: string;
}

/**
 * Everything that amends the acts with these CELEX numbers.
 * @throws NoAnswer when the Office does not answer with a table of results.
 */
export async function askAmendments(celexes: string[], ask: Fetch): Promise<Amendment[]> {
  const rows = await query(
    `SELECT DISTINCT ?amended ?celex ?day ?title WHERE {
      VALUES ?amended { ${celexes.map((celex) => `"${celex}"^^xsd:string`).join(' ')} }
      ?base cdm:resource_legal_id_celex ?amended .
      ?act cdm:resource_legal_amends_resource_legal ?base ; cdm:resource_legal_id_celex ?celex .
      OPTIONAL { ?act cdm:work_date_document ?day }
      OPTIONAL {
        ?text cdm:expression_belongs_to_work ?act ; cdm:expression_title ?title ;
          cdm:expression_uses_language <http://publications.europa.eu/resource/authority/language/ENG>
      }
    }`,
    ask,
  );
  return rows.map(({ amended = '', celex = '', day, title = '' }) => ({
    amended,
    celex,
    day: day?.slice(0, 10),
    title,
  }));
}

/**
 * The days of all consolidated versions that the Office lists, by CELEX number of the act. Nothing
 * in its data leads from an act to its consolidations; only their number does: that of the act
 * with a 0 for sector 3, and a day behind it. One without a day is left out: the Office answers for
 * it with a text of no known day.
 * @throws NoAnswer when the Office does not answer with a table of results.
 */
export async function askConsolidations(celexes: string[], ask: Fetch) {
  const starts = celexes.map((celex) => `STRSTARTS(STR(?celex), "${consolidated(celex)}-")`);
  const rows = await query(
    `SELECT DISTINCT ?celex WHERE {
      ?text cdm:resource_legal_id_celex ?celex . FILTER(${starts.join(' || ')})
    }`,
    ask,
  );
  const listed = rows.flatMap(({ celex = '' }) => {
    const [, base = '', year, month, day] = /^0(\w+)-(\d{4})(\d\d)(\d\d)$/.exec(celex) ?? [];
    return year ? [{ celex: `3${base}`, day: [year, month, day].join('-') }] : [];
  });
  return Map.groupBy(listed, ({ celex }) => celex);
}

/**
 * The newest consolidated version that is really served: some are listed and cannot be had, and some
 * are of a day to come.
 * @param days of the versions that are listed.
 * @param after look no further back than this day.
 * @param today newer versions are not the law yet.
 * @returns its day, or nothing when no version after `after` is served.
 * @throws NoAnswer when the Office does not say whether it has a version.
 */
export async function newestServed(
  celex: string,
  days: string[],
  { after, today }: { after: string; today: string },
  ask: Fetch,
): Promise<string | undefined> {
  const newer = days.filter((day) => day > after && day <= today).toSorted();
  for (const day of newer.toReversed()) {
    if (await isServed(`${consolidated(celex)}-${day.replaceAll('-', '')}`, ask)) return day;
  }
  return undefined;
}

const consolidated = (celex: string) => celex.replace(/^3/, '0');

async function isServed(celex: string, ask: Fetch): Promise<boolean> {
  // Without a language the Office shows no text at all.
  const headers = { Accept: 'application/xhtml+xml, text/html', 'Accept-Language': 'eng' };
  const response = await request(resource + celex, { ask, headers });
  const type = response.headers.get('content-type') ?? '';
  await response.body?.cancel();
  if (response.status === 404 || response.status === 406) return false;
  // 300: the text is there, in several parts.
  if (!response.ok && response.status !== 300) {
    throw new NoAnswer(`antwoordde voor ${celex} met status ${response.status}`);
  }
  return type.includes('html');
}
