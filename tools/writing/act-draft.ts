import { deskOf } from '#src/desk/desk.ts';
import type { Content } from '#src/editor/read.ts';
import { toDo } from '#src/editor/to-do.ts';
import { act as actSchema } from '#src/schemas/act.ts';
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
  draft.notes.push(...touchedBy(entry, files));
  return draft;
}

/** The texts under which the new act changes the law, so that they are read again. */
function touchedBy(entry: object, files: ContentFile[]): string[] {
  const parsed = actSchema.safeParse(entry);
  if (!parsed.success) return [];
  const added = {
    kind: 'acts',
    file: '',
    id: '',
    value: [parsed.data],
    body: '',
  } as unknown as ContentFile;
  const { changed, notRead } = deskOf([...files, added]);
  const own = [...changed, ...notRead].filter(({ act }) => act.id === parsed.data.id);
  const lines = own.flatMap(({ texts }) =>
    texts.map(({ title, file, id }) => `  ${title.nl} (${file}${id ? `: ${id}` : ''})`),
  );
  return lines.length > 0
    ? [
        `Deze teksten rusten op wat de regeling wijzigt; loop ze na (${lines.length}):\n${lines.join('\n')}`,
      ]
    : [];
}
