import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import type { ContentFile } from '#src/schemas/collections.ts';
import type { KnownIds } from './known-ids.ts';
import type { Mistake } from './mistake.ts';
import { parseProse } from './parse-prose.ts';
import { findRivalFacts } from './rival-facts.ts';
import { findSplitSentence } from './split-sentence.ts';
import { checkElement, type Element } from './check-element.ts';
import { explainMdx } from './explain-mdx.ts';
import { said } from './said.ts';

type Finding = Omit<Mistake, 'file'>;

/**
 * Check the text below the front matter: only known components, no code, no rival facts.
 * @param known the ids that a component may refer to; without them references are not looked at.
 * @param above lines of the file above the text.
 */
export function checkProse(file: ContentFile, known: KnownIds | undefined, above = 0): Mistake[] {
  if (!file.file.endsWith('.mdx')) return [];
  const findings: Finding[] = [];
  if (file.body.trim() === '') {
    findings.push({
      line: 1,
      field: 'text',
      problem: said`is empty`,
      remedy: said`Write the text below the second line of ---.`,
    });
  }
  try {
    visit(parseProse(file.body), (node, index, parent) => {
      findings.push(...checkNode(node, known), ...checkLine(node, index, parent));
    });
  } catch (error) {
    // The parser of MDX reports a mistake by throwing.
    findings.push({ field: 'text', ...explainMdx(error, file.body) });
  }
  return findings.map((finding) => ({
    file: file.file,
    ...finding,
    line: (finding.line ?? 1) + above,
  }));
}

function checkNode(node: Node, known: KnownIds | undefined): Finding[] {
  switch (node.type) {
    case 'text':
      return findRivalFacts((node as Node & { value: string }).value).map((rival) => ({
        ...at(node, 'text'),
        ...rival,
      }));
    case 'heading':
      return checkHeading(node as Node & { depth: number });
    case 'link':
      return checkLink(node as Node & { url: string });
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkElement(node as Element, known).map((finding) => ({
        ...at(node, `<${(node as Element).name ?? ''}>`),
        ...finding,
      }));
    case 'image':
    case 'imageReference':
      return [
        {
          ...at(node, 'text'),
          problem: said`holds a picture, which the site does not show`,
          remedy: said`Say in words or in a table what it shows, or link to the page where it stands.`,
        },
      ];
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        {
          ...at(node, 'text'),
          problem: said`holds code: an import, an export or braces`,
          remedy: said`A text holds prose and the components in docs/writing.md, no code.`,
        },
      ];
    default:
      return [];
  }
}

function checkLine(node: Node, index: number | undefined, parent: Parent | undefined): Finding[] {
  const element = node as Element;
  return findSplitSentence(element, index, parent).map((split) => ({
    ...at(node, `<${element.name ?? ''}>`),
    ...split,
  }));
}

function checkHeading(node: Node & { depth: number }): Finding[] {
  if (node.depth > 1) return [];
  const remedy = said`The page already has its one main heading; begin with ##.`;
  return [{ ...at(node, 'text'), problem: said`has a heading of the first level`, remedy }];
}

function checkLink(node: Node & { url: string }): Finding[] {
  if (node.url.startsWith('https://')) return [];
  const remedy = said`Use <Question>, <Guidance> or <Page> for our own pages, https for other sites.`;
  return [{ ...at(node, 'text'), problem: said`links to “${node.url}”`, remedy }];
}

const at = (node: Node, field: string) => ({ line: node.position?.start.line, field });
