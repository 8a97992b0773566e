import { securityHeaders } from '#src/site/headers.ts';
import { request } from '../request.ts';
import { good, wrong, type Finding } from './finding.ts';
import type { World } from './world.ts';

/** The headers of a deployed page beside those that the code asks for. */
export async function checkHeaders(address: string, { ask }: World): Promise<Finding[]> {
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
  const findings = Object.entries(securityHeaders()).flatMap(([name, value]) => {
    const found = response.headers.get(name);
    if (found !== null && withoutHashes(found) === value) return [];
    const what = found === null ? `${name} ontbreekt.` : `${name} is anders dan in de code.`;
    return [
      wrong(
        check,
        what,
        'Rol opnieuw uit, en kijk of iets tussen site en bezoeker headers wijzigt.',
      ),
    ];
  });
  return findings.length > 0 ? findings : [good(check, 'zoals in de code')];
}

/** The policy without the styles that the build names by their hashes; any other source stays. */
const withoutHashes = (policy: string) =>
  policy.replace(/style-src(?: 'sha\d+-[\w+/=-]+')+(?=;|$)/, "style-src 'none'");

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
