import { factsIn, registerIn } from '#src/evidence/in-files.ts';
import { amendmentsOf } from '#src/evidence/amendments.ts';
import type { Register } from '#src/evidence/register.ts';
import { longDate } from '#src/site/dates.ts';
import { isLaw, type Act } from '#src/schemas/act.ts';
import { ofKind, type ContentFile } from '#src/schemas/collections.ts';
import type { Fact } from '#src/schemas/evidence.ts';
import type { Mistake } from '../mistake.ts';
import { said } from '../said.ts';

/** The register of acts holds together: known acts, dates that have come, ends that a fact gives, no
 *  loop of amendments. */
export function checkActs(files: ContentFile[], today: string): Mistake[] {
  const register = registerIn(files);
  const facts = factsIn(files);
  const cited = citedArticles(facts.values());
  return ofKind(files, 'acts').flatMap(({ file, value }) =>
    value
      .flatMap((act) => [
        ...findUnknown(act, register),
        ...findUnlisted(act, cited),
        ...findFuture(act, today),
        ...findEndOfOurOwn(act, facts),
        ...(amendsItself(act, register) ? [loop(act)] : []),
      ])
      .map((finding) => ({ file, ...finding })),
  );
}

function findUnknown({ id, amends }: Act, register: Register) {
  return amends
    .filter(({ act }) => !register.has(act))
    .map(({ act }) => ({
      field: `${id}.amends`,
      problem: said`“${act}” is not in the register`,
      remedy: said`Check the spelling of its id, or add the act to a file in content/acts.`,
    }));
}

/** The articles that facts rest on, by the id of their act. */
function citedArticles(facts: Iterable<Fact>): ReadonlyMap<string, Set<string>> {
  const places = [...facts].flatMap(({ rests }) => rests);
  return new Map(
    [...Map.groupBy(places, ({ act }) => act)].map(([act, own]) => [
      act,
      new Set(own.flatMap(({ article }) => article ?? [])),
    ]),
  );
}

/** An act of which an article is cited, and of which nobody knows which articles it has. */
function findUnlisted(act: Act, cited: ReadonlyMap<string, Set<string>>) {
  const own = [...(cited.get(act.id) ?? [])];
  if (own.length === 0 || act.articles || !isLaw(act)) return [];
  return [
    {
      field: `${act.id}.articles`,
      problem: said`is missing, and a fact cites article ${own.join(', ')}`,
      remedy: said`List the articles that the act is known to have, so that a wrong one is found.`,
    },
  ];
}

function findFuture({ id, adopted, dated, read }: Act, today: string) {
  const days = { adopted, dated, 'read.on': read?.on, 'read.version': read?.version };
  return Object.entries(days)
    .filter(([, day]) => day !== undefined && day > today)
    .map(([field, day]) => ({
      field: `${id}.${field}`,
      problem: said`${day ?? ''} lies in the future`,
      remedy: said`Give the day on which it was adopted, or on which somebody read it.`,
    }));
}

/** An end that the fact does not name; whether there is such a fact is checked with all citations. */
function findEndOfOurOwn({ id, ends }: Act, facts: ReadonlyMap<string, Fact>) {
  const statement = ends && facts.get(ends.fact)?.statement;
  if (!statement || statement.includes(longDate(ends.on, 'en'))) return [];
  return [
    {
      field: `${id}.ends`,
      problem: said`${ends.fact} does not name ${longDate(ends.on, 'en')}`,
      remedy: said`Give the day and the number of the fact that says until when it runs.`,
    },
  ];
}

/** Whether an act is amended, by whatever way, by an act that it amends. */
function amendsItself({ id }: Act, register: Register): boolean {
  const reached = new Set<string>();
  const queue = [id];
  for (let next = queue.shift(); next; next = queue.shift()) {
    for (const { act } of amendmentsOf(next, register)) {
      if (act.id === id) return true;
      if (reached.has(act.id)) continue;
      reached.add(act.id);
      queue.push(act.id);
    }
  }
  return false;
}

const loop = ({ id }: Act) => ({
  field: `${id}.amends`,
  problem: said`amends an act that amends it in turn`,
  remedy: said`An act amends older ones only; take the wrong line out.`,
});
