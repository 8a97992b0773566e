import type { Content } from '#src/editor/read.ts';
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
export const choicesIn = ({ files }: Content): Choices => ({
  guidance: ofKind(files, 'guidance').map(({ id }) => ({
    value: id,
    label:
      ofKind(files, 'guidanceTexts').find(({ file }) => file === `content/guidance/${id}/nl.mdx`)
        ?.value.title ?? id,
  })),
  themes: ofKind(files, 'themes')
    .flatMap(({ value }) => value)
    .map(({ id, title }) => ({ value: id, label: title.nl })),
  referrals: ofKind(files, 'referrals')
    .flatMap(({ value }) => value)
    .map(({ id, name }) => ({ value: id, label: name.nl })),
});
