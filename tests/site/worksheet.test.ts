import { describe, expect, test } from 'vitest';
import { languages, type Language } from '#src/site/language.ts';
import { routes } from '#src/site/routes.ts';
import { isInPlay, type Chosen } from '#src/worksheet/in-play.ts';
import { whenOf } from '#src/worksheet/fragment.ts';
import { pageAt, pages, paths } from './pages.ts';

interface Case {
  partner: string;
  chosen: Chosen;
  /** Acts and articles that a coordinator expects to see. */
  expects: [act: string, ...articles: string[]][];
  /** Acts that have nothing to do with it. */
  without?: string[];
}

/** Ten plans, written down as a coordinator would before any rule stood on the page. */
const cases: Case[] = [
  {
    partner: 'Moscow State University, on an article about glaciers',
    chosen: {
      plan: ['publish'],
      country: ['russia'],
      partner: ['university'],
      subject: ['neither'],
    },
    expects: [['269/2014', '2']],
    without: ['Iran', '765/2006'],
  },
  {
    partner: 'an institute in Minsk that borrows a mass spectrometer',
    chosen: { plan: ['goods'], country: ['belarus'], partner: ['university'] },
    expects: [['765/2006', '1e', '1f', '1s', '2']],
    without: ['833/2014'],
  },
  {
    partner: 'a Belarusian postdoc in computational fluid dynamics',
    chosen: { plan: ['employ'], country: ['belarus'], partner: ['person'] },
    expects: [['765/2006', '1e', '1f', '2']],
    without: ['692/2014'],
  },
  {
    partner: 'a state company that pays for a lecture',
    chosen: { plan: ['teach', 'money'], country: ['russia'], partner: ['state-body'] },
    expects: [
      ['833/2014', '5aa', '5n'],
      ['269/2014', '2'],
    ],
  },
  {
    partner: 'the hosts of a conference in Sevastopol',
    chosen: { plan: ['travel'], country: ['occupied-areas'] },
    expects: [
      ['692/2014', '2d'],
      ['269/2014', '2'],
    ],
  },
  {
    partner: 'an Iranian PhD candidate in re-entry aerodynamics',
    chosen: {
      plan: ['employ', 'teach'],
      country: ['iran'],
      partner: ['person'],
      subject: ['embargo'],
    },
    expects: [['267/2012'], ['Iran']],
    without: ['833/2014'],
  },
  {
    partner: 'a student in St Petersburg who gets an AI licence',
    chosen: { plan: ['software'], country: ['russia'], partner: ['person'] },
    expects: [['833/2014', '2', '2a', '5n']],
  },
  {
    partner: 'a foundation of a listed person that offers a gift',
    chosen: { plan: ['money'], country: ['russia'], partner: ['listed'] },
    expects: [['269/2014', '2', '9']],
  },
  {
    partner: 'a Russian institute with which a data set is deposited at no cost',
    chosen: { plan: ['share-data'], country: ['russia'], partner: ['university'] },
    expects: [
      ['833/2014', '2', '2a'],
      ['269/2014', '2'],
    ],
  },
  {
    partner: 'colleagues in Russia, visited with a work laptop',
    chosen: { plan: ['travel'], country: ['russia'] },
    expects: [['833/2014', '2', '2a']],
  },
];

/** The sources of the rules in play for what is ticked, as they stand on the page of a language. */
function sourcesFor(chosen: Chosen, language: Language): string[] {
  const { $ } = pageAt(routes.worksheet[language]);
  return $('[data-when]')
    .toArray()
    .filter((rule) => isInPlay(whenOf($(rule).attr('data-when') ?? ''), chosen))
    .flatMap((rule) => $(rule).find('.sources > li').toArray())
    .map((source) => $(source).text());
}

describe.for(languages)('the worksheet in %s', (language) => {
  const { $ } = pageAt(routes.worksheet[language]);

  test.for(cases)(
    'shows a coordinator what is in play with $partner',
    ({ chosen, expects, without = [] }) => {
      const sources = sourcesFor(chosen, language);
      for (const [act, ...articles] of expects) {
        const own = sources.filter((source) => source.includes(act));
        const named = new Set(own.flatMap((source) => source.split(/[\s,()]+/)));

        expect(own, act).not.toEqual([]);
        expect([...named]).toEqual(expect.arrayContaining(articles));
      }
      for (const act of without) {
        expect(sources.filter((source) => source.includes(act))).toEqual([]);
      }
    },
  );

  test('begins with what can stop the work', () => {
    const order = ['stop', 'ask', 'know', 'none'];
    const places = $('[data-when]')
      .toArray()
      .map((rule) => order.findIndex((weight) => $(rule).hasClass(`sheet-rule--${weight}`)));

    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('says of one act either that it was read, or which part was not', () => {
    const doubtful = $('.sheet-rule__read')
      .toArray()
      .flatMap((read) => {
        const notes = $(read).find('.small');
        const named = (place: string) =>
          $(read)
            .find(place)
            .toArray()
            .map((link) => $(link).text());
        const sources = named('.sources a');
        return named('.small a').filter(
          (act) => sources.includes(act) && !notes.text().includes(`${act}: `),
        );
      });

    expect(doubtful).toEqual([]);
  });

  test('leads from each rule to answers and organisations that are there', () => {
    const own = $('[data-when] dl a[href^="/"]')
      .toArray()
      .map((link) => ($(link).attr('href') ?? '').replace(/#.*/, ''));

    expect(own.filter((path) => !paths.has(path))).toEqual([]);
    for (const rule of $('[data-when]').toArray()) {
      expect($(rule).find('dl a[href^="/"]').length).toBeGreaterThan(0);
    }
  });
});

test('shows the same rules for the same answers in both languages', () => {
  const rulesIn = (language: Language) =>
    pageAt(routes.worksheet[language])
      .$('[data-when]')
      .toArray()
      .map(({ attribs }) => attribs['data-when']);

  expect(rulesIn('en')).toEqual(rulesIn('nl'));
});

test.for(languages)('whoever has a plan comes to the worksheet in one click, in %s', (language) => {
  const { worksheet, sanctions } = routes;
  const role = language === 'nl' ? 'coordinator-of-bestuur/' : 'coordinator-or-board/';
  const withPlan = pages.filter(
    ({ path, html, $ }) =>
      html.includes(`<html lang="${language}"`) &&
      (path.startsWith(sanctions[language]) ||
        path === routes['who-can-ask'][language] + role ||
        $('main > .outcome-kind').not('[class$="elsewhere"], [class$="call"], [class$="no"]')
          .length),
  );
  const without = withPlan.filter(
    ({ $ }) => $(`main a[href="${worksheet[language]}"]`).length === 0,
  );

  expect(withPlan.length).toBeGreaterThan(200);
  expect(without.map(({ path }) => path)).toEqual([]);
});
