import { messages } from '#src/contact-form/messages.ts';
import { ofKind, type ContentFile } from '#src/schemas/collections.ts';
import { numbersOf } from '#src/schemas/evidence.ts';
import { both } from '#src/site/language.ts';
import { routes, type RouteName } from '#src/site/routes.ts';
import { translator } from '#src/words/index.ts';
import type { DeskText, Grounds } from './text.ts';

/** The checks, each with its outcomes: dates are those of the check, facts of an outcome. */
export const checksIn = (files: ContentFile[], grounds: Grounds): DeskText[] =>
  ofKind(files, 'checks').flatMap(({ file, value: { words, address, reviewBy, outcomes } }) => [
    { kind: 'check', file, title: words.title, path: address.rules, reviewBy, grounds: [] },
    ...outcomes.map(({ id, name, facts }): DeskText => ({
      kind: 'outcome',
      file,
      id,
      title: both((language) => `${words.title[language]}: ${name[language]}`),
      path: both((language) => `${address.rules[language]}#${id}`),
      grounds: grounds(numbersOf(facts)),
    })),
  ]);

/** The worksheet with its rules: its date holds for all of them. */
export const worksheetIn = (files: ContentFile[], grounds: Grounds): DeskText[] => [
  ...ofKind(files, 'worksheet').map(({ file, value: { reviewBy } }): DeskText => ({
    kind: 'worksheet',
    file,
    title: both((language) => translator(language)('worksheet.title')),
    path: routes.worksheet,
    reviewBy,
    grounds: [],
  })),
  ...ofKind(files, 'worksheetRules').flatMap(({ file, value }) =>
    value.map(({ id, title, facts }): DeskText => ({
      kind: 'rule',
      file,
      id,
      title,
      path: routes.worksheet,
      grounds: grounds(facts),
    })),
  ),
];

/** The fields and goods; they have no day of review, and go by the places where they were read. */
export const finderIn = (files: ContentFile[]): DeskText[] =>
  ofKind(files, 'finder').flatMap(({ file, value }) =>
    value.map(({ id, name, under }): DeskText => ({
      kind: 'finder',
      file,
      id,
      title: name,
      path: placeOn('finder', id),
      grounds: under.map(({ place }) => ({ rests: [place] })),
    })),
  );

/** The other organisations. */
export const referralsIn = (files: ContentFile[], grounds: Grounds): DeskText[] =>
  ofKind(files, 'referrals').flatMap(({ file, value }) =>
    value.map(({ id, name, facts }): DeskText => ({
      kind: 'referral',
      file,
      id,
      title: name,
      path: placeOn('referrals', id),
      grounds: grounds(facts),
    })),
  );

/** The topics of the form. */
export const topicsIn = (files: ContentFile[], grounds: Grounds): DeskText[] =>
  ofKind(files, 'topics').flatMap(({ file, value }) =>
    value.map(({ id, facts }): DeskText => ({
      kind: 'topic',
      file,
      id,
      title: both((language) => messages[language].topics[id]),
      path: routes.contact,
      grounds: grounds(facts),
    })),
  );

const placeOn = (name: RouteName, id: string) =>
  both((language) => `${routes[name][language]}#${id}`);
