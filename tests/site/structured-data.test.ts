import { describe, expect, test } from 'vitest';
import { longDate } from '#src/site/dates.ts';
import { origin } from '#src/site/origin.ts';
import { findFlaws } from './vocabulary-flaws.ts';
import { pageAt, pages, paths, type BuiltPage } from './pages.ts';

/** A thing in the vocabulary of schema.org, as far as the tests look. */
interface Thing {
  '@type': string;
  [property: string]: unknown;
}

const blockOf = ({ $ }: BuiltPage) => $('script[type="application/ld+json"]').text();

const graphOf = (page: BuiltPage) =>
  (JSON.parse(blockOf(page)) as { '@graph': [Thing, ...Thing[]] })['@graph'];

/** Every text in a block, with the name of its property. */
function textsIn(value: unknown, property = ''): { property: string; text: string }[] {
  if (typeof value === 'string') return [{ property, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    textsIn(inner, Array.isArray(value) ? property : name),
  );
}

const actsOf = (page: BuiltPage) =>
  (graphOf(page)[0]['citation'] ?? []) as {
    name: string;
    url: string;
    legislationDateVersion?: string;
  }[];

const isListed = ({ $ }: BuiltPage) => $('link[rel="canonical"]').length > 0;
const blocksOf = ({ $ }: BuiltPage) => $('script[type="application/ld+json"]').length;
const listed = pages.filter((page) => isListed(page) && blocksOf(page) > 0);

test('a page with others above it has one block of data, and one that is not listed has none', () => {
  for (const page of pages) {
    const isBelow = page.$('.utrecht-breadcrumb-nav li').length > 1;
    expect(blocksOf(page), page.path).toBeLessThanOrEqual(isListed(page) ? 1 : 0);
    if (isListed(page) && isBelow) expect(blocksOf(page), page.path).toBe(1);
  }
});

test('every property belongs to its type in the vocabulary of schema.org, and what does not is found', () => {
  const wrong = [
    { '@type': 'Legislation', telephone: '+31' },
    { '@type': 'GovernmentOffices' },
    { '@type': 'WebPage', citation: [{ '@type': 'Legislation', celex: '32014R0833' }] },
  ].map((thing) => JSON.stringify({ '@context': 'https://schema.org', '@graph': [thing] }));
  // Together, since the vocabulary takes longer to read than the pages.
  const flaws = findFlaws([...wrong, ...listed.map((page) => blockOf(page))]);

  expect(flaws).toEqual([
    expect.stringContaining('telephone'),
    expect.stringContaining('GovernmentOffices'),
    expect.stringContaining('celex'),
  ]);
}, 120_000);

test('every address in it exists: a page of the site, or a source that the page shows', () => {
  for (const page of listed) {
    const shown = new Set(
      page
        .$('a[href]')
        .toArray()
        .map((link) => page.$(link).attr('href')),
    );
    const addresses = textsIn(graphOf(page)).filter(({ text }) => text.startsWith('https:'));
    const dead = addresses.filter(({ text }) =>
      text.startsWith(origin) ? !paths.has(new URL(text).pathname) : !shown.has(text),
    );
    expect(dead, page.path).toEqual([]);
  }
});

test('a page says its own address, its heading above it, and who publishes it', () => {
  for (const page of listed) {
    const [told] = graphOf(page);
    const crumbs = page.$('.utrecht-breadcrumb-nav li a').toArray();
    const list = told['breadcrumb'] as { itemListElement: Thing[] } | undefined;
    expect(told).toMatchObject({
      url: page.$('link[rel="canonical"]').attr('href'),
      inLanguage: page.$('html').attr('lang'),
      publisher: { '@id': `${origin}/#loket` },
    });
    expect(list?.itemListElement.map(({ name, item }) => [name, item]) ?? []).toEqual(
      crumbs.map((link) => [
        page.$(link).text().trim(),
        origin + (page.$(link).attr('href') ?? ''),
      ]),
    );
  }
});

describe.for(['/', '/contact/', '/voor-wie/', '/en/', '/en/contact/', '/en/who-can-ask/'])(
  '%s',
  (path) => {
    test('tells who the loket is, what it does, and how to reach it', () => {
      const [, loket, service] = graphOf(pageAt(path));
      const dial = pageAt(path).$('a[href^="tel:"]').attr('href')?.slice(4);

      expect(loket).toMatchObject({
        '@type': 'GovernmentOrganization',
        '@id': `${origin}/#loket`,
        contactPoint: { telephone: dial },
      });
      expect(service).toMatchObject({
        '@type': 'GovernmentService',
        provider: { '@id': `${origin}/#loket` },
      });
    });
  },
);

test('no other page tells of the loket anew', () => {
  const telling = listed.filter((page) => graphOf(page).length > 1);

  expect(telling).toHaveLength(6);
});

const citing = listed.filter((page) => actsOf(page).length > 0);

test('questions, guidance and outcomes of checks name the acts among their sources', () => {
  const path = '/vragen/bestaande-overeenkomst-met-een-russische-instelling/';

  expect(actsOf(pageAt(path))).toContainEqual(
    expect.objectContaining({
      name: 'Sanctiewet 1977',
      url: 'https://wetten.overheid.nl/BWBR0003296',
      legislationIdentifier: 'BWBR0003296',
    }),
  );
  for (const section of [
    '/vragen/',
    '/en/questions/',
    '/sancties/',
    '/voor-wie/check/',
    '/checks/',
  ]) {
    expect(
      citing.some((page) => page.path.startsWith(section)),
      section,
    ).toBe(true);
  }
});

test('of an act it says what its page shows a reader: name, address, and until when it was read', () => {
  for (const { $, ...page } of citing) {
    const language = page.path.startsWith('/en/') ? 'en' : 'nl';
    const shown = $('.accountability .sources li')
      .toArray()
      .map((item) => ({
        name: $(item).find('a').text().trim(),
        url: $(item).find('a').attr('href'),
        text: $(item).text(),
      }));
    for (const { name, url, legislationDateVersion: day } of actsOf({ $, ...page })) {
      const source = shown.find((candidate) => candidate.url === url && candidate.name === name);
      expect(source, `${page.path} ${name}`).toBeDefined();
      if (day) expect(source?.text).toContain(longDate(day, language));
    }
  }
});

test('no act is said to be in force, since the register does not follow repeals', () => {
  const texts = listed.flatMap((page) => textsIn(graphOf(page)));

  expect(texts.filter(({ property }) => property === 'legislationLegalForce')).toEqual([]);
});
