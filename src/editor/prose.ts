import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import type { ContentFile } from '#src/schemas/collections.ts';
import type { KnownIds } from './known-ids.ts';
import type { Mistake } from './mistake.ts';
import { parseProse } from './parse-prose.ts';
import { findRivalFacts } from './rival-facts.ts';
import { findSplitSentence } from './split-sentence.ts';
import { isComponentName, vocabulary } from '#src/schemas/vocabulary.ts';

type Finding = Omit<Mistake, 'file'>;

interface Element extends Node {
  name: string | null;
  attributes: { type: string; name: string; value: unknown }[];
}

/** Check the text below the front matter: only known components, no code, no rival facts. */
export function checkProse(file: ContentFile, known: KnownIds): Mistake[] {
  if (!file.file.endsWith('.mdx')) return [];
  const findings: Finding[] = [];
  try {
    visit(parseProse(file.body), (node, index, parent) => {
      findings.push(...checkNode(node, known), ...checkLine(node, index, parent));
    });
  } catch (error) {
    // The parser of MDX reports a mistake by throwing.
    const problem = error instanceof Error ? error.message : String(error);
    findings.push({ field: 'text', problem, remedy: 'Close every tag; avoid { } and < in prose.' });
  }
  return findings.map((finding) => ({ file: file.file, ...finding }));
}

function checkNode(node: Node, known: KnownIds): Finding[] {
  switch (node.type) {
    case 'text':
      return findRivalFacts((node as Node & { value: string }).value).map((rival) => ({
        field: at(node),
        ...rival,
      }));
    case 'heading':
      return checkHeading(node as Node & { depth: number });
    case 'link':
      return checkLink(node as Node & { url: string });
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkElement(node as Element, known);
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        {
          field: at(node),
          problem: 'holds code: an import, an export or braces',
          remedy: 'A text holds prose and the components in docs/writing.md, no code.',
        },
      ];
    default:
      return [];
  }
}

function checkLine(node: Node, index: number | undefined, parent: Parent | undefined): Finding[] {
  const element = node as Element;
  return findSplitSentence(element, index, parent).map((split) => ({
    field: `${at(node)}, <${element.name ?? ''}>`,
    ...split,
  }));
}

function checkHeading(node: Node & { depth: number }): Finding[] {
  if (node.depth > 1) return [];
  const remedy = 'The page already has its one main heading; begin with ##.';
  return [{ field: at(node), problem: 'has a heading of the first level', remedy }];
}

function checkLink(node: Node & { url: string }): Finding[] {
  if (node.url.startsWith('https://')) return [];
  const remedy = 'Use <Question>, <Guidance> or <Page> for our own pages, https for other sites.';
  return [{ field: at(node), problem: `links to “${node.url}”`, remedy }];
}

function checkElement(node: Element, known: KnownIds): Finding[] {
  const field = `${at(node)}, <${node.name ?? ''}>`;
  if (!isComponentName(node.name)) {
    const remedy = `Use one of ${Object.keys(vocabulary).join(', ')}.`;
    return [{ field, problem: 'is not a component for texts', remedy }];
  }

  const props = Object.fromEntries(node.attributes.map(({ name, value }) => [name, value]));
  const result = vocabulary[node.name].safeParse(props);
  if (!result.success) {
    return result.error.issues.map((issue) => ({
      field,
      problem: `${issue.path.join('.')} ${issue.message}`.trim(),
      remedy: 'See the table of components in docs/writing.md.',
    }));
  }

  if (!('id' in result.data) || !(node.name in known)) return [];
  if (known[node.name as keyof KnownIds].has(result.data.id)) return [];
  const remedy = 'Check the spelling of the id.';
  return [{ field, problem: `refers to “${result.data.id}”, which does not exist`, remedy }];
}

const at = (node: Node) => `text, line ${node.position?.start.line ?? '?'} below the header`;
