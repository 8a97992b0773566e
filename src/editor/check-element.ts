import type { Node } from 'unist';
import { isComponentName, vocabulary } from '#src/schemas/vocabulary.ts';
import { explainIssue } from './explain-issue.ts';
import type { KnownIds } from './known-ids.ts';
import type { Mistake } from './mistake.ts';
import { said } from './said.ts';

/** A component in a text. */
export interface Element extends Node {
  name: string | null;
  attributes: { type: string; name: string; value: unknown }[];
}

/**
 * A component as a writer may use it: a known one, with its properties, that refers to what is there.
 * @param known the ids that are there; without them references are not looked at.
 */
export function checkElement(
  node: Element,
  known: KnownIds | undefined,
): Pick<Mistake, 'problem' | 'remedy'>[] {
  if (!isComponentName(node.name)) {
    const remedy = said`Use one of ${Object.keys(vocabulary).join(', ')}.`;
    return [{ problem: said`is not a component for texts`, remedy }];
  }

  const props = Object.fromEntries(node.attributes.map(({ name, value }) => [name, value]));
  const result = vocabulary[node.name].safeParse(props, { reportInput: true });
  if (!result.success) {
    return result.error.issues.map((issue) => ({
      problem: said`${issue.path.join('.')}: ${explainIssue(issue)}`,
      remedy: said`See the table of components in docs/writing.md.`,
    }));
  }

  if (!('id' in result.data) || !known || !(node.name in known)) return [];
  if (known[node.name as keyof KnownIds].has(result.data.id)) return [];
  const remedy = said`Check the spelling of the id.`;
  return [{ problem: said`refers to “${result.data.id}”, which does not exist`, remedy }];
}
