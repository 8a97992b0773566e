import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import axe from 'axe-core';

/** A program that looks for what keeps people out, as it runs in a page. */
export interface Engine {
  name: string;
  /** The program itself. */
  source: string;
  /** Asks it, in the page, for a line a flaw: the rule, and the first element that breaks it. */
  ask: string;
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const options = {
  runOnly: { type: 'tag', values: tags },
  resultTypes: ['violations'],
  preload: false,
};
const ibm = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace-window.js');

/** Two, as each finds what the other does not; what needs a person to decide is left to persons. */
export const engines = [
  {
    name: 'axe',
    source: axe.source,
    ask: `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + (nodes[0]?.html ?? '')))`,
  },
  {
    name: 'IBM Equal Access',
    source: readFileSync(ibm, 'utf8'),
    ask: `new ace_ibma.Checker().check(document, ['IBM_Accessibility']).then(({ results }) =>
      results
        .filter(({ value: [kind, found] }) => kind === 'VIOLATION' && found === 'FAIL')
        .map(({ ruleId, snippet }) => ruleId + ': ' + snippet))`,
  },
] satisfies [Engine, Engine];
