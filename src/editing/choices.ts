import type { Content } from '#src/editor/read.ts';
import { nameOf } from '#src/schemas/act.ts';
import { ofKind } from '#src/schemas/collections.ts';
import type { NamedKind } from '#src/schemas/refers-to.ts';

/** What an editor reads, and what then stands in the file. */
interface Choice {
  label: string;
  value: string;
}

/** Everything that a field may name; once, for all fields that name it. */
export type Choices = Record<NamedKind, Choice[]>;

/** The field in which something is chosen; the page fills in what there is. */
export const choiceOf = (names: NamedKind) => ({
  widget: 'select' as const,
  options: [],
  names,
});

/** What there is to choose, with words by which an editor knows it. */
export function choicesIn({ files }: Content): Choices {
  const titles = (kind: 'questionTexts' | 'guidanceTexts') =>
    new Map(
      ofKind(files, kind)
        .filter(({ file }) => file.endsWith('/nl.mdx'))
        .map(({ file, value }) => [
          file.replace(/\/nl\.mdx$/, ''),
          'question' in value ? value.question : value.title,
        ]),
    );
  const articles = (kind: 'questions' | 'guidance') => {
    const dutch = titles(kind === 'questions' ? 'questionTexts' : 'guidanceTexts');
    return ofKind(files, kind).map(({ id, file, value }) => ({
      value: id,
      label: `${'number' in value ? `${value.number}. ` : ''}${dutch.get(file.replace(/\/[^/]+$/, '')) ?? id}`,
    }));
  };
  const all: Choices = {
    facts: ofKind(files, 'evidence')
      .flatMap(({ value }) => Object.entries(value))
      .map(([value, { statement }]) => ({
        value,
        label: `${value} · ${statement}`,
      })),
    questions: articles('questions'),
    guidance: articles('guidance'),
    themes: ofKind(files, 'themes')
      .flatMap(({ value }) => value)
      .map(({ id, title }) => ({ value: id, label: title.nl })),
    referrals: ofKind(files, 'referrals')
      .flatMap(({ value }) => value)
      .map(({ id, name }) => ({ value: id, label: name.nl })),
    acts: ofKind(files, 'acts')
      .flatMap(({ value }) => value)
      .map((act) => ({
        value: act.id,
        label: `${nameOf(act, 'nl')} · ${act.id}`,
      })),
  };
  for (const list of Object.values(all)) {
    list.sort((one, other) => one.label.localeCompare(other.label, 'nl', { numeric: true }));
  }
  return all;
}
