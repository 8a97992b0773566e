import { z } from 'zod';
import { NoAnswer, request, textOf, type Fetch } from '../request.ts';

const endpoint = 'https://publications.europa.eu/webapi/rdf/sparql';

// SPARQL 1.1 Query Results JSON Format, https://www.w3.org/TR/sparql11-results-json/
const results = z.object({
  results: z.object({ bindings: z.array(z.record(z.string(), z.object({ value: z.string() }))) }),
});

/**
 * Ask the Publications Office of the EU a question in SPARQL; the names of its ontology begin with
 * `cdm:`.
 * @returns a row for each result: the values by the name of the variable.
 * @throws NoAnswer when the Office does not answer with a table of results.
 */
export async function query(words: string, ask: Fetch) {
  const prefixes =
    'PREFIX cdm: <http://publications.europa.eu/ontology/cdm#>\n' +
    'PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n';
  const response = await request(endpoint, {
    ask,
    // The limit of the Office itself.
    seconds: 60,
    method: 'POST',
    headers: { Accept: 'application/sparql-results+json' },
    body: new URLSearchParams({ query: prefixes + words }),
  });
  const text = await textOf(response);
  const table = results.safeParse(asJson(text));
  if (!table.success) throw new NoAnswer('gaf geen tabel met resultaten');
  return table.data.results.bindings.map((row): Record<string, string | undefined> =>
    Object.fromEntries(Object.entries(row).map(([name, { value }]) => [name, value])),
  );
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
