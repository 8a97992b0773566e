import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { editingPath } from '#src/site/editing.ts';
import { editingHeaders, securityHeaders } from '#src/site/headers.ts';
import { doctor } from '#tools/doctor/cli.ts';
import type { Finding } from '#tools/doctor/finding.ts';
import type { World } from '#tools/doctor/world.ts';
import { startMailService } from '#tools/services/resend.ts';

const variables = {
  MAIL_TRANSPORT: 'resend',
  RESEND_API_KEY: 're_geheim',
  MAIL_FROM: 'Loket <formulier@mail.loket.example>',
  LOKET_MAILBOX: 'postvak@rijk.example',
};

const now = new Date('2026-11-28T12:00:00Z');

/** Records of a domain where everything is as it should be. */
const sound = {
  'TXT mail.loket.example': ['google-site-verification=x', 'v=spf1 include:mail.example -all'],
  'TXT resend._domainkey.mail.loket.example': ['p=MIGf'],
  'TXT _dmarc.loket.example': ['v=DMARC1; p=reject; sp=quarantine'],
  'MX rijk.example': ['mx1.rijk.example', 'mx2.rijk.example'],
  'TLSA _25._tcp.mx1.rijk.example': ['x'],
  'TLSA _25._tcp.mx2.rijk.example': ['x'],
  'CAA loket.example': ['letsencrypt.org'],
};

type Records = Record<string, string[] | undefined>;

function resolverOf(records: Records): World['resolver'] {
  const read =
    <T>(make: (text: string) => T) =>
    (type: string, name: string) => {
      const found = records[`${type} ${name}`];
      const error = Object.assign(new Error(), { code: 'ENOTFOUND' });
      return found ? Promise.resolve(found.map(make)) : Promise.reject(error);
    };
  const as =
    <T>(type: string, make: (text: string) => unknown) =>
    (name: string) =>
      read(make)(type, name) as Promise<T>;
  return {
    resolveTxt: as('TXT', (text) => [text.slice(0, 3), text.slice(3)]),
    resolveMx: as('MX', (exchange) => ({ exchange, priority: 10 })),
    resolveCaa: as('CAA', (issue) => ({ issue, critical: 0 })),
    resolveTlsa: as('TLSA', () => ({})),
  };
}

interface Changes extends Partial<World> {
  records?: Records;
  variables?: Record<string, string>;
}

/** What the doctor finds, and the state of each check by a part of its name. */
async function look(
  args: string[],
  { records = {}, variables: others = {}, ...world }: Changes = {},
) {
  const { said, code } = await doctor([...args, '--json'], {
    variables: { ...variables, ...others },
    world: { now: () => now, resolver: resolverOf({ ...sound, ...records }), ...world },
  });
  const { findings } = JSON.parse(said) as { findings: Finding[] };
  const of = (check: string) => findings.find((finding) => finding.check.includes(check));
  return { code, findings, of, said };
}

test('a sound configuration has nothing to mend', async () => {
  const { code, findings } = await look([]);

  expect(code).toBe(0);
  expect(findings.filter(({ state }) => state === 'wrong' || state === 'unknown')).toEqual([]);
});

test.for([
  ['RESEND_API_KEY ontbreekt', { RESEND_API_KEY: '' }],
  ['RESEND_API_KEY is niet goed', { RESEND_API_KEY: 'geheim' }],
  ['LOKET_MAILBOX is niet goed', { LOKET_MAILBOX: 'geheim' }],
  ['CANARY_MAILBOX ontbreekt', { CANARY_KEY: 'geheim geheim geheim' }],
  ['SITE_URL is niet goed', { SITE_URL: 'https://geheim.example/x' }],
  ['Het formulier is gesloten', { CONTACT_CLOSED: 'true' }],
] as const)('“%s” is told with a remedy, and no value', async ([what, others]) => {
  const { code, of, said } = await look([], { variables: others });

  expect(code).toBe(1);
  expect(of('variabelen')).toMatchObject({
    state: 'wrong',
    what: expect.stringContaining(what) as string,
  });
  expect(of('variabelen')?.remedy).toBeTruthy();
  expect(said).not.toContain('geheim');
});

test.for<[string, Records, string]>([
  ['SPF', { 'TXT mail.loket.example': undefined }, 'geen record'],
  ['SPF', { 'TXT mail.loket.example': ['v=spf1 -all', 'v=spf1 ~all'] }, 'meer dan één'],
  ['SPF', { 'TXT mail.loket.example': ['v=spf1 +all'] }, 'laat iedereen toe'],
  ['DKIM', { 'TXT resend._domainkey.mail.loket.example': undefined }, 'geen sleutel'],
  ['DKIM', { 'TXT resend._domainkey.mail.loket.example': ['v=DKIM1; p='] }, 'ingetrokken'],
  ['DMARC', { 'TXT _dmarc.loket.example': undefined }, 'geen record'],
  ['DMARC', { 'TXT _dmarc.loket.example': ['v=DMARC1; p=reject; sp=none'] }, 'beleid'],
  ['DMARC', { 'TXT _dmarc.mail.loket.example': ['v=DMARC1; p=none'] }, 'beleid'],
  ['postvak', { 'MX rijk.example': undefined }, 'geen MX'],
  ['DANE', { 'TLSA _25._tcp.mx2.rijk.example': undefined }, 'Niet elke mailserver'],
])('%s that is not right is told: %o', async ([check, records, what]) => {
  const { code, of } = await look([], { records });

  expect(code).toBe(1);
  expect(of(check)).toMatchObject({
    state: 'wrong',
    what: expect.stringContaining(what) as string,
  });
});

test('a name server that fails is no fault of the configuration', async () => {
  const failing = () =>
    Promise.reject(Object.assign(new Error('ESERVFAIL'), { code: 'ESERVFAIL' }));
  const { code, of } = await look([], { resolver: { ...resolverOf(sound), resolveMx: failing } });

  expect(code).toBe(2);
  expect(of('postvak')?.state).toBe('unknown');
});

test('of a mail service without a known key name it says what to give', async () => {
  const smtp = { MAIL_TRANSPORT: 'smtp', SMTP_URL: 'smtps://u:geheim@mail.example' };

  expect((await look([], { variables: smtp })).of('DKIM')?.state).toBe('skipped');
  const records = { 'TXT s1._domainkey.mail.loket.example': ['p=MIGf'] };
  expect((await look(['--dkim', 's1'], { variables: smtp, records })).of('DKIM')?.state).toBe(
    'good',
  );
});

/** A site on this machine that answers as it is told. */
async function site(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, 'localhost');
  await vi.waitUntil(() => server.listening);
  onTestFinished(() => void server.close());
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

const soundSite = (
  changes: Record<string, string | undefined> = {},
  expires = '2027-06-01T00:00:00Z',
  editing: Record<string, string> = {},
) =>
  site((request, response) => {
    for (const [name, value] of Object.entries({
      ...securityHeaders(),
      ...changes,
      ...(request.url === editingPath ? editing : {}),
    })) {
      if (value !== undefined) response.setHeader(name, value);
    }
    const address = `http://${request.headers.host ?? ''}`;
    const text = [
      `Contact: ${address}/contact/`,
      `Expires: ${expires}`,
      `Canonical: ${address}/.well-known/security.txt`,
    ];
    response.end(request.url === '/' ? 'home' : text.join('\n'));
  });

test('a deployed site that is as the code says has nothing to mend', async () => {
  const policy = securityHeaders()['Content-Security-Policy']?.replace(
    "'wasm-unsafe-eval'; style-src 'none'",
    "'wasm-unsafe-eval' 'sha256-z'; style-src 'sha256-x+/=' 'sha256-y'",
  );
  const { code } = await look([await soundSite({ 'Content-Security-Policy': policy })]);

  expect(code).toBe(0);
});

test.for([
  [{ 'Strict-Transport-Security': undefined }, 'Strict-Transport-Security ontbreekt'],
  [{ 'Content-Security-Policy': "default-src 'self'" }, 'Content-Security-Policy is anders'],
  [
    {
      'Content-Security-Policy': (securityHeaders()['Content-Security-Policy'] ?? '').replace(
        "style-src 'none'",
        "style-src 'unsafe-inline'",
      ),
    },
    'Content-Security-Policy is anders',
  ],
  [
    {
      'Content-Security-Policy': (securityHeaders()['Content-Security-Policy'] ?? '').replace(
        "script-src 'self'",
        "script-src 'self' 'unsafe-inline' 'sha256-z'",
      ),
    },
    'Content-Security-Policy is anders',
  ],
] as const)('a header that is not as in the code is named: %o', async ([changes, what]) => {
  const { code, of } = await look([await soundSite(changes)]);

  expect(code).toBe(1);
  expect(of('headers')?.what).toContain(what);
});

const EDITING = 'github:loket/site@main';
const policyOf = (headers: Record<string, string>) => headers['Content-Security-Policy'] ?? '';
const ofEditing = editingHeaders(['https://api.github.com']);

test.for([
  ['as the code says', policyOf(ofEditing), 'good', 'zoals in de code'],
  ['that of all pages', policyOf(securityHeaders()), 'wrong', 'is anders dan in de code'],
  [
    'that of all pages as well as its own',
    `${policyOf(securityHeaders())}, ${policyOf(ofEditing)}`,
    'wrong',
    'staat er twee keer',
  ],
] as const)(
  'the policy of an editing page that is switched on is told when it is %s',
  async ([, policy, state, what]) => {
    const { of } = await look(
      [await soundSite({}, undefined, { ...ofEditing, 'Content-Security-Policy': policy })],
      {
        variables: { EDITING },
      },
    );

    expect(of('/redactie/bewerken/')).toMatchObject({
      state,
      what: expect.stringContaining(what) as string,
    });
  },
);

test('an EDITING that a build would refuse is named', async () => {
  const { code, findings } = await look([], { variables: { EDITING: 'github:loket' } });

  expect(code).toBe(1);
  expect(findings).toContainEqual(expect.objectContaining({ what: 'EDITING is niet goed.' }));
});

test.for([
  ['2026-12-10T00:00:00Z', 'Verloopt over 11 dagen'],
  ['ooit', 'Expires ontbreekt'],
] as const)('a security.txt that expires %s is told', async ([expires, what]) => {
  const { of } = await look([await soundSite({}, expires)]);

  expect(of('security.txt')).toMatchObject({
    state: 'wrong',
    what: expect.stringContaining(what) as string,
  });
});

test('a site that does not answer is not known', async () => {
  const { code, of } = await look(['http://localhost:1']);

  expect([code, of('headers')?.state]).toEqual([2, 'unknown']);
});

test.for([
  ['good', '2027-01-28'],
  ['wrong', '2026-12-01'],
] as const)('a certificate is %s when it ends on %s', async ([state, end]) => {
  const { of } = await look(['https://www.loket.example'], {
    certificateEnd: () => Promise.resolve(new Date(end)),
    ask: () => Promise.reject(new Error('nobody is asked')),
  });

  expect(of('certificaat')?.state).toBe(state);
  expect(of('CAA')?.state).toBe('good');
});

test.for([
  [301, 'https://www.loket.example/', 'good'],
  [301, 'https://loket.example/', 'wrong'],
  [200, '', 'wrong'],
] as const)('who asks without TLS and gets %i to “%s” is %s', async ([status, location, state]) => {
  const { of } = await look(['https://www.loket.example'], {
    certificateEnd: () => Promise.resolve(new Date('2027-01-28')),
    ask: (url) =>
      Promise.resolve(
        new Response(
          '',
          (url as string).startsWith('http:') ? { status, headers: { location } } : {},
        ),
      ),
  });

  expect(of('http van')?.state).toBe(state);
});

test('a certificate that no browser trusts is told', async () => {
  const { of } = await look(['https://www.loket.example'], {
    certificateEnd: () => Promise.reject(Object.assign(new Error(), { code: 'CERT_HAS_EXPIRED' })),
    ask: () => Promise.reject(new Error('nobody is asked')),
  });

  expect(of('certificaat')?.what).toContain('CERT_HAS_EXPIRED');
});

test.for([
  ['good', 'accept'],
  ['wrong', 'answered'],
] as const)(
  'a marked mail goes the way of a question, and its end is told: %s',
  async ([state, turn]) => {
    const mails = await startMailService((_, response) => {
      if (turn === 'answered') {
        response.writeHead(401, { 'content-type': 'application/json' });
        response.end('{"statusCode":401,"name":"invalid_api_key","message":""}');
      }
      return turn;
    });
    onTestFinished(mails.stop);
    const { of } = await look(['--mail'], { variables: { RESEND_BASE_URL: mails.url } });

    expect(of('e-mail')?.state).toBe(state);
    const [mail] = mails.accepted();
    if (state === 'good') {
      expect(mail?.body).toContain('"to":"postvak@rijk.example"');
      // By what the doctor names, somebody must find it in the mailbox.
      expect(mail?.body).toContain(
        `[proef] npm run doctor, ${/doctor-\w+/.exec(of('e-mail')?.what ?? '')?.[0]}`,
      );
    } else {
      expect(of('e-mail')?.what).toContain('invalid_api_key');
    }
  },
);

test('without being asked it sends no mail', async () => {
  expect((await look([])).of('e-mail')?.state).toBe('skipped');
});

test.for([
  ['--post'],
  ['loket.example'],
  ['https://a.example', 'https://b.example'],
  ['ftp://a.example'],
  ['--env', 'no/such/file'],
])('what cannot be read is answered with how to ask: %o', async (args) => {
  const { said, code } = await doctor(args, { variables });

  expect(code).toBe(2);
  expect(said).toContain('npm run doctor -- [');
});

test('for people it says first what is wrong', async () => {
  const { said } = await doctor([], {
    variables: { ...variables, RESEND_API_KEY: '' },
    world: { resolver: resolverOf(sound) },
  });

  expect(said).toMatch(
    /^Niet goed \(1\)\n {2}variabelen: RESEND_API_KEY ontbreekt\.\n {4}Maak bij Resend/,
  );
});
