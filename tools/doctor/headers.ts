import { editingPath } from '#src/site/editing.ts';
import { editingHeaders, securityHeaders } from '#src/site/headers.ts';
import { request } from '../request.ts';
import { good, wrong, type Finding } from './finding.ts';
import type { World } from './world.ts';

/** The headers of a deployed page beside those that the code asks for. */
export async function checkHeaders(
  address: string,
  { ask }: World,
  wanted = securityHeaders(),
): Promise<Finding[]> {
  const check = `headers van ${address}`;
  const response = await request(address, { ask, redirect: 'manual' });
  await response.body?.cancel();
  if (response.status !== 200) {
    return [
      wrong(
        check,
        `De pagina antwoordt met ${response.status}.`,
        'Geef het adres waarop de site zelf staat.',
      ),
    ];
  }
  const findings = Object.entries(wanted).flatMap(([name, value]) => {
    const found = response.headers.get(name);
    if (found !== null && withoutHashes(found) === value) return [];
    const what = found === null ? `${name} ontbreekt.` : `${name} is anders dan in de code.`;
    const isDouble = name === 'Content-Security-Policy' && found?.includes(', ');
    return [
      isDouble
        ? wrong(
            check,
            `${name} staat er twee keer, en een browser houdt zich aan beide.`,
            'Laat de host één van de twee sturen. Kan dat voor de bewerkpagina niet, geef haar dan een eigen site.',
          )
        : wrong(
            check,
            what,
            'Rol opnieuw uit, en kijk of iets tussen site en bezoeker headers wijzigt.',
          ),
    ];
  });
  return findings.length > 0 ? findings : [good(check, 'zoals in de code')];
}

/**
 * The same for the editing page, which has a policy of its own. Netlify does not document which of two
 * policies holds for one address; a browser gets both with a comma between them, and obeys both.
 * @param origins of the Git provider that the page asks.
 */
export const checkEditingHeaders = (address: string, world: World, origins: string[]) =>
  checkHeaders(`${address}${editingPath}`, world, {
    ...securityHeaders(),
    ...editingHeaders(origins),
  });

/** The policy without what the build names by its hash; any other source stays. */
const withoutHashes = (policy: string) =>
  policy.replaceAll(/ 'sha\d+-[\w+/=-]+'/g, '').replace(/style-src(?=;|$)/, "style-src 'none'");

/** Whether who asks without TLS is sent on to the same name with it (Stb. 2023, 179). */
export async function checkRedirect(address: string, { ask }: World): Promise<Finding> {
  const check = `http van ${address}`;
  const { status, headers } = await request(address.replace(/^https:/, 'http:'), {
    ask,
    redirect: 'manual',
  });
  const isSentOn = status >= 301 && status <= 308 && headers.get('location')?.startsWith(address);
  return isSentOn
    ? good(check, 'leidt naar https')
    : wrong(
        check,
        'Wie zonder TLS vraagt, wordt niet naar https op dezelfde naam gestuurd.',
        'Zet bij de host “Force HTTPS” aan.',
      );
}
