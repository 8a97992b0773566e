import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { dutch } from '#src/editor/dutch/index.ts';

/** Every node of the syntax trees of these files. */
function* nodesIn(...patterns: string[]): Generator<ts.Node> {
  for (const file of patterns.flatMap((pattern) => globSync(pattern))) {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    const waiting: ts.Node[] = [tree];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      yield node;
      node.forEachChild((child) => void waiting.push(child));
    }
  }
}

const isText = (node: ts.Node | undefined): node is ts.StringLiteral =>
  node !== undefined && (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node));

/** The sentences of the rules, with `{0}` where something stands in them. */
function sentencesOfRules(): string[] {
  const patterns = ['src/{editor,editing}', 'tools/{writing,where,authoring}', 'tests/spelling'];
  return [...nodesIn(...patterns.map((folder) => `${folder}/**/*.ts`))]
    .filter(ts.isTaggedTemplateExpression)
    .filter(({ tag }) => ts.isIdentifier(tag) && tag.text === 'said')
    .map(({ template }) => templateOf(template));
}

function templateOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  const parts = template.templateSpans.map(({ literal }, index) => `{${index}}${literal.text}`);
  return [template.head.text, ...parts].join('');
}

const schemas = ['src/schemas/*.ts', 'src/schemas/open-data/*.ts'];

/** What fields are for, and what a schema says of a value that breaks its rule. */
function sentencesOfSchemas(): string[] {
  return [...nodesIn(...schemas)].flatMap((node) => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const told = node.expression.name.text;
      const last = node.arguments.at(-1);
      const isTold = told === 'describe' || (node.arguments.length > 1 && told !== 'startsWith');
      return isTold && isText(last) && /^[A-Z].*\.$/.test(last.text) ? [last.text] : [];
    }
    return ts.isPropertyAssignment(node) &&
      ts.isIdentifier(node.name) &&
      node.name.text === 'error' &&
      isText(node.initializer)
      ? [node.initializer.text]
      : [];
  });
}

const ofMails = new Set(
  [...nodesIn('src/schemas/contact-mail.ts')].filter(isText).map(({ text }) => text),
);
const sentences = [
  ...sentencesOfRules(),
  ...sentencesOfSchemas().filter((text) => !ofMails.has(text)),
];

test('a writer reads every mistake and the meaning of every field in Dutch', () => {
  expect(sentences.length).toBeGreaterThan(400);
  expect(sentences.filter((text) => !Object.hasOwn(dutch, text))).toEqual([]);
});

test('no Dutch sentence was left behind by one that is gone', () => {
  const texts = [...nodesIn(...schemas)].filter(isText).map(({ text }) => text);
  const known = new Set([...sentences, ...texts]);
  const left = Object.keys(dutch).filter((text) => !known.has(text));

  expect(left).toEqual([]);
});

test('a Dutch sentence holds the same things as the English one', () => {
  const placesIn = (text: string) => [...new Set(text.match(/\{\d\}/g))].toSorted();

  for (const [english, own] of Object.entries(dutch)) {
    expect(placesIn(own), english).toEqual(placesIn(english));
  }
});
