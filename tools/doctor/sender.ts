import { ask, withParents } from './ask-dns.ts';
import { good, skipped, wrong, type Finding } from './finding.ts';
import type { World } from './world.ts';

type Dns = World['resolver'];

/** Texts of a name, each put together from its parts (RFC 7208, 3.3). */
const texts = async (dns: Dns, name: string) =>
  (await ask(dns.resolveTxt(name))).map((parts) => parts.join(''));

/**
 * SPF of the domain that a mail says it comes from: one record (RFC 7208, 4.5) that leaves nobody out
 * of account at its end.
 */
export async function checkSpf(dns: Dns, domain: string): Promise<Finding> {
  const check = `SPF van ${domain}`;
  const [record, ...others] = (await texts(dns, domain)).filter((text) =>
    /^v=spf1( |$)/i.test(text),
  );
  if (!record) {
    return wrong(
      check,
      'Er is geen record.',
      `Zet bij ${domain} een TXT-record dat begint met v=spf1 en de mailservice noemt. Verstuurt niemand van dit domein zelf: v=spf1 -all.`,
    );
  }
  if (others.length > 0)
    return wrong(check, 'Er is meer dan één record; dan geldt er geen.', 'Voeg ze samen tot één.');
  if (!/[-~]all$|\bredirect=/i.test(record.trim()))
    return wrong(check, 'Het record laat iedereen toe.', 'Laat het eindigen op -all of ~all.');
  return good(check, 'één record, dat anderen afwijst');
}

/** The key with which mail is signed (RFC 6376, 3.6.1), as far as its name is known. */
export async function checkDkim(
  dns: Dns,
  domain: string,
  selector: string | undefined,
): Promise<Finding> {
  if (selector === undefined) {
    const remedy = 'Geef de naam die de mailservice gebruikt: -- --dkim <naam voor ._domainkey>.';
    return skipped(`DKIM van ${domain}`, 'De naam van de sleutel is niet bekend.', remedy);
  }
  const name = `${selector}._domainkey.${domain}`;
  const check = `DKIM bij ${name}`;
  const record = (await texts(dns, name)).find((text) => /(?:^|;)\s*p=/.test(text));
  if (!record)
    return wrong(
      check,
      'Er is geen sleutel.',
      'Neem het record over van de mailservice. Heet het anders: -- --dkim <naam voor ._domainkey>.',
    );
  if (!/(?:^|;)\s*p=\s*[\w+/]/.test(record))
    return wrong(
      check,
      'De sleutel is ingetrokken (p= is leeg).',
      'Neem het record opnieuw over van de mailservice.',
    );
  return good(check, 'er is een sleutel');
}

/** What receivers do with mail that fails, asked of the domain and then of those above it (RFC 7489, 6.6.3). */
export async function checkDmarc(dns: Dns, domain: string): Promise<Finding> {
  const check = `DMARC van ${domain}`;
  for (const name of withParents(domain)) {
    const record = (await texts(dns, `_dmarc.${name}`)).find((text) => /^v=DMARC1\b/i.test(text));
    if (!record) continue;
    const own = /\bp=(\w+)/i.exec(record)?.[1];
    const below = name === domain ? undefined : /\bsp=(\w+)/i.exec(record)?.[1];
    const policy = (below ?? own ?? '').toLowerCase();
    if (['quarantine', 'reject'].includes(policy)) return good(check, `${policy}, volgens ${name}`);
    return wrong(
      check,
      `Het beleid bij ${name} is ${policy || 'leeg'}; dan houdt niemand vervalste mail tegen.`,
      'Zet p=quarantine en daarna p=reject.',
    );
  }
  return wrong(
    check,
    'Er is geen record.',
    `Zet bij _dmarc.${domain} een TXT-record: v=DMARC1; p=quarantine; rua=mailto:…`,
  );
}

/** Which authorities may make a certificate, asked of the name and those above it (RFC 8659, 3). */
export async function checkCaa(dns: Dns, host: string): Promise<Finding> {
  const check = `CAA van ${host}`;
  for (const name of withParents(host)) {
    const records = await ask(dns.resolveCaa(name));
    if (records.some((record) => record.issue !== undefined))
      return good(check, `staat bij ${name}`);
  }
  return wrong(
    check,
    'Iedere uitgever mag een certificaat maken.',
    'Zet een CAA-record met de uitgever van uw host; voor Netlify is dat letsencrypt.org.',
  );
}

/** Whether the mailbox can be reached at all, and whether on the way nobody can put a server in between (RFC 7672). */
export async function checkMailboxDomain(dns: Dns, domain: string): Promise<Finding[]> {
  const check = `postvak bij ${domain}`;
  const servers = (await ask(dns.resolveMx(domain))).filter(({ exchange }) => exchange !== '');
  if (servers.length === 0)
    return [wrong(check, 'Het domein ontvangt geen e-mail (geen MX).', 'Kijk of het adres klopt.')];
  const dane = await Promise.all(
    servers.map(
      async ({ exchange }) => (await ask(dns.resolveTlsa(`_25._tcp.${exchange}`))).length > 0,
    ),
  );
  return [
    good(check, `${servers.length} mailserver(s)`),
    dane.every(Boolean)
      ? good(`DANE van ${domain}`, 'elke mailserver heeft een TLSA-record')
      : wrong(
          `DANE van ${domain}`,
          'Niet elke mailserver heeft een TLSA-record.',
          'Vraag het de beheerder van het postvak; voor de overheid is DANE verplicht (pas toe of leg uit).',
        ),
  ];
}

/** Node has no way to see signatures of DNS: it asks a name server, which says nothing of them. */
export const checkDnssec = (domains: string[]): Finding[] =>
  domains.map((domain) =>
    skipped(
      `DNSSEC van ${domain}`,
      'Dit programma kan het niet zien.',
      `Kijk met: delv ${domain} (er moet “fully validated” staan), of op https://internet.nl.`,
    ),
  );
