/** A decision graph: questions whose answers lead to another question or to an outcome. */
export interface Graph {
  start: string;
  steps: { id: string; options: { id: string; to: string }[] }[];
  outcomes: { id: string }[];
}

/** One thing that keeps a graph from leading every person to an outcome. */
export type Flaw =
  | { kind: 'double'; id: string }
  | { kind: 'no-start'; id: string }
  | { kind: 'dead-end'; id: string }
  | { kind: 'nowhere'; id: string; option: string; to: string }
  | { kind: 'loop'; id: string }
  | { kind: 'unreachable'; id: string }
  | { kind: 'too-long'; id: string; length: number };

/**
 * Everything that is wrong with a graph; nothing when every path from the start ends at an outcome
 * within `maxSteps` answers and every question and outcome can be reached.
 */
export function findFlaws(graph: Graph, maxSteps: number): Flaw[] {
  const steps = new Map(graph.steps.map((step) => [step.id, step]));
  const outcomes = new Set(graph.outcomes.map(({ id }) => id));
  const ids = [...graph.steps, ...graph.outcomes].map(({ id }) => id);
  const doubles = ids.filter((id, index) => ids.indexOf(id) < index);
  const next = (id: string) => steps.get(id)?.options.map(({ to }) => to) ?? [];
  const reached = reach([graph.start], next);
  const loops = graph.steps.filter(({ id }) => reach(next(id), next).has(id));
  return [
    ...doubles.map((id): Flaw => ({ kind: 'double', id })),
    ...(steps.has(graph.start) ? [] : [{ kind: 'no-start', id: graph.start } as const]),
    ...graph.steps
      .filter(({ options }) => options.length === 0)
      .map(({ id }): Flaw => ({ kind: 'dead-end', id })),
    ...graph.steps.flatMap(({ id, options }) =>
      options
        .filter(({ to }) => !steps.has(to) && !outcomes.has(to))
        .map((option): Flaw => ({ kind: 'nowhere', id, option: option.id, to: option.to })),
    ),
    ...loops.map(({ id }): Flaw => ({ kind: 'loop', id })),
    ...ids.filter((id) => !reached.has(id)).map((id): Flaw => ({ kind: 'unreachable', id })),
    // In a loop no path is the longest.
    ...(loops.length === 0 ? tooLong(graph.start, [...outcomes], next, maxSteps) : []),
  ];
}

/** Everything that can be reached from some nodes, those nodes included. */
function reach(from: string[], next: (id: string) => string[]): Set<string> {
  const reached = new Set(from);
  // A set that grows while it is walked is walked to its end.
  for (const id of reached) for (const to of next(id)) reached.add(to);
  return reached;
}

function tooLong(
  start: string,
  outcomes: string[],
  next: (id: string) => string[],
  maxSteps: number,
): Flaw[] {
  const longest = new Map<string, number>([[start, 0]]);
  const queue = [start];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const length = (longest.get(id) ?? 0) + 1;
    for (const to of next(id)) {
      if ((longest.get(to) ?? -1) >= length) continue;
      longest.set(to, length);
      queue.push(to);
    }
  }
  return outcomes
    .map((id) => ({ kind: 'too-long' as const, id, length: longest.get(id) ?? 0 }))
    .filter(({ length }) => length > maxSteps);
}
