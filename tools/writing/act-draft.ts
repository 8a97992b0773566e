import { deskOf, type Desk } from '#src/desk/desk.ts';
import type { Content } from '#src/editor/read.ts';
import { toDo } from '#src/editor/to-do.ts';
import { amendmentsOf } from '#src/evidence/amendments.ts';
import { registerIn } from '#src/evidence/in-files.ts';
import { act as actSchema, type Act } from '#src/schemas/act.ts';
import type { ContentFile } from '#src/schemas/collections.ts';
import { amendmentsIn } from './act-asks.ts';
import type { Answers } from './ask.ts';
import { below } from './below.ts';
import { bothOrNothing } from './common.ts';
import type { Draft } from './draft.ts';

/** The entry of an act in its file of the register, and the texts that must be read again. */
export function actDraft(answers: Answers, more: object, { files, sources }: Content): Draft {
  const notRead = bothOrNothing(answers, 'not-read');
  const read = answers['read-version'] && {
    version: answers['read-version'],
    on: answers['read-on'],
  };
  const amends = amendmentsIn(answers.amends ?? '');
  const given = {
    id: answers.id,
    kind: answers.kind,
    title: answers.title,
    lang: answers.lang,
    name: bothOrNothing(answers, 'name'),
    celex: answers.celex,
    bwb: answers.bwb,
    stcrt: answers.stcrt,
    url: answers.url,
    adopted: answers.adopted,
    inForce: answers['in-force'],
    dated: answers.dated,
    ...(amends.length > 0 ? { amends } : {}),
    ...more,
    read,
    notRead: notRead ?? (read ? undefined : { nl: toDo, en: toDo }),
  };
  const entry = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  const file = `content/acts/${answers.file ?? ''}.yaml`;
  const draft = below(file, sources, [entry]);
  draft.notes.push(...[newArticles(amends, files), touchedBy(entry, files)].filter(Boolean));
  return draft;
}

/** Articles that no act had before: they were added now, or mistyped, which only a person can tell. */
function newArticles(amends: Act['amends'], files: ContentFile[]): string {
  const register = registerIn(files);
  const lines = amends.flatMap(({ act, articles }) => {
    const known = register.get(act)?.articles;
    const added = amendmentsOf(act, register).flatMap((earlier) => earlier.articles);
    const unknown = articles.filter(
      (one) => known && !/^[a-z]*$|^Annex /i.test(one) && ![...known, ...added].includes(one),
    );
    return unknown.length > 0 ? [`  ${act}: ${unknown.join(', ')}`] : [];
  });
  if (lines.length === 0) return '';
  return [
    'Deze artikelen kende het register nog niet. Voegt de regeling ze toe, dan klopt het; verbeter anders amends:',
    ...lines,
  ].join('\n');
}

/** The texts under which the new act changes the law, so that they are read again. */
function touchedBy(entry: object, files: ContentFile[]): string {
  const parsed = actSchema.safeParse(entry);
  if (!parsed.success) return '';
  const { id, notRead } = parsed.data;
  const standing = deskWith(parsed.data, files);
  // As far as is known: an act that nobody read may change more than what it names.
  const named = notRead ? deskWith({ ...parsed.data, notRead: undefined }, files) : standing;
  const texts = textsUnder(id, named.changed);
  const others = textsUnder(id, standing.notRead).length - texts.length;
  return [
    ...(texts.length > 0
      ? [
          `Deze teksten rusten op wat de regeling wijzigt; loop ze na (${texts.length}):`,
          ...texts.map(({ title, file, id }) => `  ${title.nl} (${file}${id ? `: ${id}` : ''})`),
        ]
      : []),
    ...(others > 0
      ? [
          `Zolang niemand de regeling helemaal las, zeggen ook ${others} andere teksten dat zij hen kan raken; npm run report noemt ze.`,
        ]
      : []),
  ].join('\n');
}

/** What editors must know once the act stands in the register. */
const deskWith = (act: Act, files: ContentFile[]) =>
  deskOf([
    ...files,
    { kind: 'acts', file: '', id: '', value: [act], body: '' } as unknown as ContentFile,
  ]);

const textsUnder = (id: string, touched: Desk['changed']) =>
  touched.filter(({ act }) => act.id === id).flatMap(({ texts }) => texts);
