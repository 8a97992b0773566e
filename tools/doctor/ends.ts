import { request, textOf } from '../request.ts';
import { good, wrong, type Finding } from './finding.ts';
import type { World } from './world.ts';

const day = 24 * 60 * 60 * 1000;
/** Days before an end at which somebody has to do something. */
const notice = { certificate: 14, securityTxt: 30 };

/** `security.txt` of a deployed site (RFC 9116): there, from this address, and not about to expire. */
export async function checkSecurityTxt(address: string, { ask, now }: World): Promise<Finding[]> {
  const url = `${address}/.well-known/security.txt`;
  const text = await textOf(await request(url, { ask }));
  const field = (name: string) => new RegExp(`^${name}: *(.+)$`, 'im').exec(text)?.[1]?.trim();
  const mend = 'Pas public/.well-known/security.txt aan en rol opnieuw uit.';
  const left = Math.floor((Date.parse(field('Expires') ?? '') - now().getTime()) / day);
  const findings = [
    ...(field('Contact') ? [] : [wrong(url, 'Contact ontbreekt.', mend)]),
    ...(field('Canonical') === url
      ? []
      : [wrong(url, 'Canonical noemt een ander adres.', 'Bouw met SITE_URL van deze site.')]),
    ...(left >= notice.securityTxt
      ? []
      : [
          wrong(
            url,
            Number.isNaN(left) ? 'Expires ontbreekt.' : `Verloopt over ${left} dagen.`,
            mend,
          ),
        ]),
  ];
  return findings.length > 0 ? findings : [good(url, `geldt nog ${left} dagen`)];
}

/** How long the certificate of a site still holds, as a browser would judge it. */
export async function checkCertificate(
  host: string,
  { certificateEnd, now }: World,
  port = 443,
): Promise<Finding> {
  const check = `certificaat van ${host}`;
  try {
    const left = Math.floor(((await certificateEnd(host, port)).getTime() - now().getTime()) / day);
    return left >= notice.certificate
      ? good(check, `geldt nog ${left} dagen`)
      : wrong(
          check,
          `Verloopt over ${left} dagen.`,
          'Laat de host het vernieuwen, en kijk waarom dat niet vanzelf ging.',
        );
  } catch (error) {
    const { code = 'geen antwoord' } = error as { code?: string };
    return wrong(
      check,
      `Een browser vertrouwt de verbinding niet (${code}).`,
      'Kijk bij de host of het certificaat voor deze naam is gemaakt.',
    );
  }
}
