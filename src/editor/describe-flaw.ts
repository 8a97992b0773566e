import type { Flaw } from '#src/checks/graph.ts';
import { maxSteps } from '#src/schemas/check.ts';
import type { Mistake } from './mistake.ts';
import { said } from './said.ts';

/** A flaw in the decision graph, told to the writer. */
export function explainFlaw(flaw: Flaw): Omit<Mistake, 'file'> {
  switch (flaw.kind) {
    case 'double':
      return {
        field: flaw.id,
        problem: said`is the id of more than one question or outcome`,
        remedy: said`Give each an id of its own.`,
      };
    case 'no-start':
      return {
        field: 'start',
        problem: said`“${flaw.id}” is not a question`,
        remedy: said`Give the id of the first question.`,
      };
    case 'dead-end':
      return {
        field: flaw.id,
        problem: said`has no answers`,
        remedy: said`Add answers, or remove the question.`,
      };
    case 'nowhere':
      return {
        field: `${flaw.id}.${flaw.option}.to`,
        problem: said`“${flaw.to}” is not a question or an outcome`,
        remedy: said`Check the spelling, or add that question or outcome.`,
      };
    case 'loop':
      return {
        field: flaw.id,
        problem: said`can lead back to itself`,
        remedy: said`Let one of its answers lead on instead of back; every path must end.`,
      };
    case 'unreachable':
      return {
        field: flaw.id,
        problem: said`is reached by no answer`,
        remedy: said`Let an answer lead to it, or remove it.`,
      };
    case 'too-long':
      return {
        field: flaw.id,
        problem: said`is reached after ${flaw.length} answers`,
        remedy: said`Ask at most ${maxSteps} questions on the way to an outcome.`,
      };
  }
}
