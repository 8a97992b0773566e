import compatibility from '@mdn/browser-compat-data' with { type: 'json' };
import type { Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data/types';
import { browsers } from '#src/publish/browsers.ts';

type Features = Record<string, Identifier>;

const api = compatibility.api as Features;
const builtIns = compatibility.javascript['builtins'] as Features;
const objects: Features = { ...builtIns, ...builtIns['Intl'], ...api };
/** Any page and element has what these have, so that its name tells enough. */
const ofThePage = /^(?:Window|Document|Navigator|Node|Element|HTML\w*Element)$/;

/** What a part of the data has, by the names that scripts use; other names are of details. */
const featuresOf = (part: Identifier | Features = {}): [string, Identifier][] =>
  Object.entries(part as Features).filter(([name]) => /^[a-z][a-z\d]*$/i.test(name));

/** Whether the oldest version of every supported browser has a feature. */
const isEverywhere = ({ __compat: data }: Identifier): boolean =>
  browsers.every(({ name, oldest }) => {
    const support = data?.support[name === 'ios_saf' ? 'safari_ios' : (name as 'safari')];
    return [support ?? []].flat().some((statement) => isIn(Number(oldest), statement));
  });

function isIn(version: number, statement: SimpleSupportStatement): boolean {
  const { version_added: added, version_removed: removed = 'Infinity' } = statement;
  if (statement.flags ?? statement.prefix ?? statement.alternative_name) return false;
  return numberOf(added) <= version && version < numberOf(removed);
}

/** `false` and `preview` are no version at all. */
const numberOf = (version: string | false) => Number(String(version).replace('≤', ''));

const namesOf = (features: [string, Identifier][]) => new Set(features.map(([name]) => name));

const members = Object.values(objects).flatMap((object) => featuresOf(object));
const everywhere = namesOf(members.filter(([, feature]) => isEverywhere(feature)));
const ofPages = Object.entries(objects)
  .filter(([object]) => object in builtIns || ofThePage.test(object))
  .flatMap(([, object]) => featuresOf(object));

/** Members that some supported browser has on no object at all, such as `toSorted`. */
export const newMembers = [...namesOf(ofPages)].filter((name) => !everywhere.has(name));

/** Functions of an object that some supported browser has not, such as `AbortSignal.any`. */
export const newFunctions = Object.entries(api).flatMap(([object, features]) =>
  Object.entries(features as Features)
    .filter(([name, feature]) => name.endsWith('_static') && !isEverywhere(feature))
    .map(([name]) => ({ object, property: name.replace('_static', '') })),
);

/** Objects and functions that stand by themselves and some supported browser has not. */
export const newGlobals = [
  ...namesOf(
    [...featuresOf(objects), ...featuresOf(api['Window'])].filter(
      ([, feature]) => !isEverywhere(feature),
    ),
  ),
];
