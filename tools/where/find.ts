import { textsIn } from '#src/desk/texts.ts';
import type { Content } from '#src/editor/read.ts';
import { factsIn } from '#src/evidence/in-files.ts';
import { packagesIn } from '#src/evidence/packages.ts';
import { ofKind } from '#src/schemas/collections.ts';
import { translator } from '#src/words/index.ts';
import { mentionsOf, type Mention } from './mentions.ts';
import { subjectOf, type Subject } from './subject.ts';

/** Something that leans on what was asked. */
export interface Leaning {
  /** What kind of thing it is, in Dutch. */
  kind: string;
  title: string;
  file: string;
  /** Its name in a file with more than one. */
  id?: string;
}

export interface Found {
  query: string;
  /** What it was taken for, in Dutch. */
  subject: string;
  leaning: Leaning[];
  mentions: Mention[];
  /** The same in texts that a major change replaced: they stay as readers had them. */
  earlier: Mention[];
}

const t = translator('nl');

/** Everything that leans on an act, an article, a fact, a question or a word. */
export function findWhere(query: string, { files, sources }: Content): Found {
  const subject = subjectOf(query, files);
  const leaning = [
    ...textsOn(subject, files),
    ...factsOn(subject, files),
    ...packagesWith(subject, files),
  ];
  // Of a fact and an act, the files above name it in every entry that leans on it.
  const listed = new Set(leaning.map(({ file }) => file));
  const named = subject.words.length > 0 ? mentionsOf(subject.words, sources) : [];
  const mentions = named.filter(({ file }) => !listed.has(file));
  return {
    query,
    subject: subject.name,
    leaning,
    mentions: mentions.filter(({ file }) => !isEarlier(file)),
    earlier: mentions.filter(({ file }) => isEarlier(file)),
  };
}

const isEarlier = (file: string) => file.includes('/earlier/');

function textsOn({ facts: numbers, holds }: Subject, files: Content['files']): Leaning[] {
  const facts = factsIn(files);
  const asked = new Set<unknown>(numbers.map((number) => facts.get(number)));
  return textsIn(files)
    .filter(({ grounds }) =>
      grounds.some((ground) => asked.has(ground) || ground.rests.some(holds)),
    )
    .map(({ kind, title, file, id }) => ({
      kind: t(`desk.kind.${kind}`),
      title: title.nl,
      file,
      ...(id ? { id } : {}),
    }));
}

const factsOn = ({ holds }: Subject, files: Content['files']): Leaning[] =>
  ofKind(files, 'evidence').flatMap(({ file, value }) =>
    Object.entries(value)
      .filter(([, { rests }]) => rests.some(holds))
      .map(([id, { statement }]) => ({ kind: 'feit', title: statement, file, id })),
  );

/** The packages that brought the act, or changed what was asked of it. */
function packagesWith({ holds, acts: asked }: Subject, files: Content['files']): Leaning[] {
  const ids = new Set(asked.map(({ id }) => id));
  return ofKind(files, 'acts').flatMap(({ file, value }) =>
    packagesIn(value).flatMap(({ number, acts }) =>
      acts
        .filter(
          ({ id, amends }) =>
            ids.has(id) ||
            amends.some(({ act, articles }) => articles.some((article) => holds({ act, article }))),
        )
        .map(({ id, name, title }) => ({
          kind: 'pakket of wijziging',
          title: `${number ? `Pakket ${number}: ` : ''}${name?.nl ?? title}`,
          file,
          id,
        })),
    ),
  );
}
