import { longDate } from '#src/site/dates.ts';
import { translator } from '#src/words/index.ts';
import { columns } from '#src/desk/counts.ts';
import { part } from '../part.ts';
import type { Report } from './shape.ts';

type Touched = Report['changed'][number];
type Text = Touched['texts'][number];

const t = translator('nl');
const inFull = (day: string) => longDate(day, 'nl');

/** The report as a list for people, in Dutch; a subject of which there is nothing is left out. */
export function print(report: Report): string {
  const { day, overdue, soon, changed, notRead, late, counts, unused, links, search, failures } =
    report;
  const reviews = (list: Report['overdue']) =>
    list.map((text) => `${inFull(text.reviewBy)}: ${inWords(text)}`);
  const parts = [
    part('Over de datum', reviews(overdue)),
    part('Binnen dertig dagen opnieuw te controleren', reviews(soon)),
    part(t('desk.changed'), changed.map(withTexts)),
    part(t('desk.not-read'), notRead.map(withCounts)),
    part(t('desk.late'), late.map(inOneLine)),
    part(t('desk.unused'), unused),
    part('Dode link', (links?.dead ?? []).map(inLine)),
    part('Link die een mens moet bekijken', (links?.unknown ?? []).map(inLine)),
    part(
      'Zoekvraag zonder goed antwoord bij de eerste drie',
      (search?.missed ?? []).map(
        ({ language, query, answers, got }) =>
          `${language} “${query}”: ${answers.join(' of ')}; gevonden ${got.join(', ') || 'niets'}`,
      ),
    ),
    part(t('desk.counts'), counts.map(countInWords)),
    part(
      'Niet te bekijken, dus onbekend',
      failures.map(({ asked, reason }) => `${asked}: ${reason}`),
    ),
  ];
  const urgent = overdue.length + changed.length + (links?.dead.length ?? 0);
  const head = `${inFull(day)}: ${urgent > 0 ? 'er is iets te doen.' : 'vandaag is er niets te doen.'}`;
  return [head, ...parts.filter(Boolean)].join('\n\n');
}

const placeOf = ({ file, id }: Text) => (id ? `${file}: ${id}` : file);
const inWords = (text: Text) => `${text.title.nl}\n    ${placeOf(text)}`;
const inOneLine = (text: Text) => `${text.title.nl} (${placeOf(text)})`;

const inLine = ({ url, reason, files }: NonNullable<Report['links']>['dead'][number]) =>
  `${url} ${reason}\n    ${files.join('\n    ')}`;

const actInWords = ({ name, day, url }: Touched) =>
  `${name}${day && ` (${inFull(day)})`}\n    ${url}`;

/** The fields and goods under one act are many: their ids, by file. */
function withTexts(touched: Touched): string {
  const isOfFinder = ({ kind }: Text) => kind === 'finder';
  const byFile = Map.groupBy(touched.texts.filter(isOfFinder), ({ file }) => file);
  return [
    actInWords(touched),
    ...touched.texts.filter((text) => !isOfFinder(text)).map(inOneLine),
    ...[...byFile].map(([file, own]) => `${file}: ${own.map(({ id }) => id).join(', ')}`),
  ].join('\n    ');
}

const withCounts = (touched: Touched): string => {
  const kinds = Map.groupBy(touched.texts, ({ kind }) => kind);
  const counted = [...kinds].map(([kind, { length }]) => `${length}× ${t(`desk.kind.${kind}`)}`);
  return `${actInWords(touched)}\n    ${counted.join(', ')}`;
};

function countInWords({ title, verdicts, total }: Report['counts'][number]): string {
  const words = columns.flatMap((column) => {
    const label = column === 'none' ? t('desk.counts.none') : t(`verdict.${column}`);
    return verdicts[column] > 0 ? [`${label.toLowerCase()} ${verdicts[column]}`] : [];
  });
  return `${title.nl}: ${total} (${words.join(', ')})`;
}
