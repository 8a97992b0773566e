import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFlaws, type Graph } from '#src/checks/graph.ts';

const names = ['a', 'b', 'c', 'd'];
const ends = ['x', 'y', 'z'];

/** Mostly further on, now and then back or nowhere. */
const target = (index: number, count: number) =>
  fc.oneof(
    { weight: 15, arbitrary: fc.constantFrom(...names.slice(index + 1, count), ...ends) },
    { weight: 1, arbitrary: fc.constantFrom(...names, 'gone') },
  );

const step = (index: number, count: number) =>
  fc
    .oneof(
      { weight: 15, arbitrary: fc.array(target(index, count), { minLength: 1, maxLength: 3 }) },
      { weight: 1, arbitrary: fc.constant([]) },
    )
    .map((targets) => ({
      id: names[index] ?? '',
      options: targets.map((to, option) => ({ id: String(option), to })),
    }));

/** Graphs of a few questions and outcomes, sound and unsound. */
const graphs: fc.Arbitrary<Graph> = fc.integer({ min: 1, max: names.length }).chain((count) =>
  fc
    .record({
      start: fc.constantFrom('a', 'a', 'a', 'a', 'b', 'x', 'gone'),
      steps: fc.tuple(...names.slice(0, count).map((_, index) => step(index, count))),
      outcomes: fc.subarray(ends).map((ids) => ids.map((id) => ({ id }))),
    })
    .map(({ outcomes, ...graph }) => {
      const used = graph.steps.flatMap(({ options }) => options.map(({ to }) => to));
      const fitting = ends.filter((id) => used.includes(id)).map((id) => ({ id }));
      // Half of the graphs have exactly the outcomes that their answers name.
      return { ...graph, outcomes: outcomes.length % 2 === 0 ? fitting : outcomes };
    }),
);

/** Follow every path answer by answer, further than a path without a loop can be long. */
function walkEverywhere(graph: Graph, maxSteps: number) {
  const steps = new Map(graph.steps.map(({ id, options }) => [id, options]));
  const outcomes = new Set(graph.outcomes.map(({ id }) => id));
  const visited = new Set<string>();
  let isSound = steps.has(graph.start);
  const walk = (id: string, answers: number) => {
    visited.add(id);
    if (outcomes.has(id)) {
      if (answers > maxSteps) isSound = false;
      return;
    }
    const options = steps.get(id) ?? [];
    if (options.length === 0 || answers > graph.steps.length) {
      isSound = false;
      return;
    }
    for (const { to } of options) walk(to, answers + 1);
  };
  walk(graph.start, 0);
  const everything = [...steps.keys(), ...outcomes];
  return isSound && everything.every((id) => visited.has(id));
}

test('calls a graph sound exactly when walking every path finds no trouble', () => {
  let sound = 0;
  fc.assert(
    fc.property(graphs, fc.integer({ min: 1, max: 4 }), (graph, maxSteps) => {
      const isSound = walkEverywhere(graph, maxSteps);
      sound += isSound ? 1 : 0;
      expect(findFlaws(graph, maxSteps).length === 0).toBe(isSound);
    }),
    { numRuns: 5000 },
  );
  // The walk would also agree with a checker that refuses everything.
  expect(sound).toBeGreaterThan(200);
});

/** A graph in which each question has one answer, which leads to the next. */
const chain = (...ids: string[]): Graph => ({
  start: ids[0] ?? '',
  steps: ids.slice(0, -1).map((id, index) => ({
    id,
    options: [{ id: 'on', to: ids[index + 1] ?? '' }],
  })),
  outcomes: [{ id: ids.at(-1) ?? '' }],
});

describe('names', () => {
  test.for<[string, Graph, object]>([
    ['a loop', { ...chain('a', 'b', 'a'), outcomes: [] }, { kind: 'loop', id: 'b' }],
    [
      'a question without answers',
      { start: 'a', steps: [{ id: 'a', options: [] }], outcomes: [] },
      { kind: 'dead-end', id: 'a' },
    ],
    [
      'an answer that leads nowhere',
      { ...chain('a', 'x'), outcomes: [] },
      { kind: 'nowhere', id: 'a', option: 'on', to: 'x' },
    ],
    [
      'an outcome that nothing leads to',
      { ...chain('a', 'x'), outcomes: [{ id: 'x' }, { id: 'y' }] },
      { kind: 'unreachable', id: 'y' },
    ],
    [
      'a start that does not exist',
      { ...chain('a', 'x'), start: 'q' },
      { kind: 'no-start', id: 'q' },
    ],
    [
      'an id that is used twice',
      { ...chain('a', 'x'), outcomes: [{ id: 'x' }, { id: 'x' }] },
      { kind: 'double', id: 'x' },
    ],
    [
      'an outcome after too many answers',
      chain('a', 'b', 'c', 'd', 'x'),
      { kind: 'too-long', id: 'x', length: 4 },
    ],
  ])('%s', ([, graph, flaw]) => {
    expect(findFlaws(graph, 3)).toContainEqual(flaw);
  });
});
