import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { pageAt, pages } from './pages.ts';

type Proof = [page: string, ...patterns: RegExp[]];

// What a visitor was told on the page of the loket at RVO (4 April 2022) and must find here.
const told: [what: string, nl: Proof, en: Proof][] = [
  [
    'whom the loket helps, and with what',
    ['/over/', /aan een kennisinstelling verbonden.*kansen, risico’s en praktische zaken/],
    ['/en/about/', /connected to a knowledge institution.*opportunities, risks and practical side/],
  ],
  [
    'why there is a loket: expertise and advice for a decision of one’s own',
    ['/over/', /Waarom dit loket/, /expertise en advies.*goed overwogen besluit/],
    ['/en/about/', /Why this contact point/, /expertise and advice.*well-considered decision/],
  ],
  [
    'the three kinds of question',
    ['/over/', /overdracht van kennis.*verborgen beïnvloeding.*ethische kwesties/],
    ['/en/about/', /transfer of knowledge.*covert influence.*ethical issues/],
  ],
  [
    'that RVO comes first, and ministries where needed',
    ['/over/', /RVO\) is het eerste aanspreekpunt.*een ministerie, dan stemt RVO/],
    ['/en/about/', /RVO\) is the first point of contact.*a ministry, RVO coordinates/],
  ],
  [
    'that sanctions on Russia and Belarus belong here too',
    ['/over/', /sancties tegen Rusland en Belarus.*partijen uit die landen.*uw organisatie/],
    ['/en/about/', /sanctions on Russia and Belarus.*parties from those countries.*your organ/],
  ],
  [
    'the three conditions for asking',
    ['/voor-wie/', /werkt voor een kennisinstelling.*internationale samenwerking.*afwegen/],
    ['/en/who-can-ask/', /work for a knowledge institution.*international coop.*weigh/],
  ],
  [
    'the first leg of knowledge security: transfer that harms security and innovation',
    ['/kennisveiligheid/', /Ongewenste overdracht.*veiligheid.*innovatiekracht/],
    ['/en/knowledge-security/', /Undesirable transfer.*security.*capacity to innovate/],
  ],
  [
    'the second leg: covert influence, which leads to self-censorship',
    ['/kennisveiligheid/', /Verborgen beïnvloeding.*zelfcensuur.*academische vrijheid/],
    ['/en/knowledge-security/', /Covert influence.*self-censorship.*academic freedom/],
  ],
  [
    'the third leg: ethical questions, where fundamental rights are not respected',
    ['/kennisveiligheid/', /Ethische kwesties.*grondrechten.*burgers te onderdrukken/],
    ['/en/knowledge-security/', /Ethical questions.*fundamental rights.*oppress citizens/],
  ],
  [
    'that the loket is country-neutral',
    ['/over/', /Landneutraal/, /met elk land/],
    ['/en/about/', /Country-neutral/, /with any country/],
  ],
  [
    'where to ask a question',
    ['/contact/', /Stel uw vraag aan het loket/, /Verstuur uw vraag/],
    ['/en/contact/', /Ask the contact point/, /Send your question/],
  ],
  [
    'that questions are answered in order of arrival, within three working days',
    ['/over/', /in volgorde van binnenkomst.*streven.*binnen drie werkdagen/],
    ['/en/about/', /in order of arrival.*aim.*within three working days/],
  ],
  [
    'that ministries can make it longer, and that one is told',
    ['/over/', /langer omdat ministeries meekijken.*daar bericht van/],
    ['/en/about/', /longer because ministries are consulted.*be told/],
  ],
  [
    'how to reach the loket with a question about itself',
    ['/over/', /met het formulier of bel 0[\d ]{9,}/],
    ['/en/about/', /with the form or call 0[\d ]{9,}/],
  ],
  [
    'when a page was published, when it was checked and up to when its sources were read',
    [
      '/over/',
      /Nagegaan op \d+ \p{L}+ 20.*Bronnen gelezen tot \d+ \p{L}+ 20\d\d/u,
      /Gepubliceerd op \d+ \p{L}+ 20/u,
    ],
    [
      '/en/about/',
      /Checked on \d+ \p{L}+ 20.*Sources read up to \d+ \p{L}+ 20\d\d/u,
      /Published on \d+ \p{L}+ 20/u,
    ],
  ],
];

/** The words of a page; parts that stand below each other are kept apart. */
const wordsOf = (path: string) =>
  load(pageAt(path).html.replaceAll('<', ' <'))('main')
    .text()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,)])/g, '');

describe('a visitor is told, in both languages,', () => {
  test.for(told)('%s', ([, ...proofs]) => {
    for (const [page, ...patterns] of proofs) {
      for (const pattern of patterns) expect(wordsOf(page)).toMatch(pattern);
    }
  });
});

test('the seven ministries that commissioned the loket are named', () => {
  expect(wordsOf('/over/').match(/Ministerie van (?!Landbouw, Natuur)/g)).toHaveLength(7);
  expect(wordsOf('/en/about/').match(/Ministry of (?!Agriculture, Nature)/g)).toHaveLength(7);
});

test('every text asks whether the reader is satisfied, and measures nothing to know it', () => {
  const texts = pages.filter(({ $ }) => $('.accountability').length > 0);
  const asked = texts.filter(({ path, $ }) => {
    const [question, way] = path.startsWith('/en/')
      ? ['Are you satisfied with this page?', '/en/contact/']
      : ['Bent u tevreden over deze pagina?', '/contact/'];
    const hasWay = $(`.feedback a[href^="${way}#"]`).length === 4;
    return hasWay && $('.feedback h2').text().trim() === question;
  });

  expect(texts.length).toBeGreaterThan(300);
  expect(texts.filter((text) => !asked.includes(text)).map(({ path }) => path)).toEqual([]);
});
