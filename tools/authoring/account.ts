import type { Content } from '#src/editor/read.ts';
import { strongestBasis } from '#src/evidence/basis.ts';
import { factsIn, registerIn } from '#src/evidence/in-files.ts';
import { lastWork } from '#src/evidence/last-work.ts';
import { standingOfFacts } from '#src/evidence/law-moves.ts';
import { nameOf } from '#src/schemas/act.ts';
import { ofKind } from '#src/schemas/collections.ts';
import { versionOf } from '#src/schemas/dossier.ts';
import { longDate } from '#src/site/dates.ts';
import { translator } from '#src/words/index.ts';

const t = translator('nl');

/** What became of verdict, label, version and dates of an article: what it is, and the value, in Dutch. */
export function accountOf(folder: string, { files }: Content): [string, string][] {
  const found = ofKind(files, 'questions', 'guidance', 'sitePages').find(({ file }) =>
    file.startsWith(`${folder}/`),
  );
  if (!found) return [];
  const { value } = found;
  const register = registerIn(files);
  const facts = factsIn(files);
  const carrying = (value.facts?.answer ?? []).flatMap((number) => facts.get(number) ?? []);
  const all = [
    ...carrying,
    ...(value.facts?.rest ?? []).flatMap((number) => facts.get(number) ?? []),
  ];
  const { until } = standingOfFacts(carrying, register);
  const { changedBy, notRead } = standingOfFacts(all, register);
  const allowed = [...new Set(carrying.map((fact) => strongestBasis(fact, register)))];
  const inWords = (one: string) => (one ? longDate(one, 'nl') : 'onbekend');
  const names = (acts: typeof changedBy) =>
    acts.map((act) => nameOf(act, 'nl')).join(', ') || 'geen';
  return [
    ['Oordeel', 'verdict' in value && value.verdict ? t(`verdict.${value.verdict}`) : 'geen'],
    [
      'Label',
      `${t(`basis.${value.basis}`)} (de feiten laten toe: ${allowed.map((one) => t(`basis.${one}`)).join(', ') || 'onbekend'})`,
    ],
    ['Versie', String(versionOf(value))],
    ...translationOf(folder, versionOf(value), files),
    ['Gepubliceerd', inWords(value.published)],
    ['Nagelopen', inWords(value.checked ?? lastWork(value))],
    ['Opnieuw nalopen vóór', inWords(value.reviewBy)],
    ['Bronnen gelezen tot', inWords(until)],
    ['Gewijzigd sindsdien door', names(changedBy)],
    ['Misschien gewijzigd door', names(notRead)],
  ];
}

/** Which version the English text says that it follows, and what to do when that is an earlier one. */
function translationOf(folder: string, version: number, files: Content['files']) {
  const english = ofKind(files, 'questionTexts', 'guidanceTexts', 'sitePageTexts').find(
    ({ file }) => file === `${folder}/en.mdx`,
  );
  const followed = english && 'translates' in english.value ? english.value.translates : undefined;
  if (followed === undefined) return [];
  const state =
    followed < version
      ? `loopt achter: volgt versie ${followed}. Zegt de tekst hetzelfde als de Nederlandse? Zet dan translates: ${version} in en.mdx.`
      : `volgt versie ${followed}`;
  return [['Engelse tekst', state]] satisfies [string, string][];
}
