import { syllable } from 'syllable';
import { SKIP, visit } from 'unist-util-visit';
import type { Node } from 'unist';
import { articleKinds, articles, ofKind, type ContentFile } from '#src/schemas/collections.ts';
import type { Language } from '#src/site/language.ts';
import { parseProse } from './parse-prose.ts';

/**
 * From this score on, a text counts as B1 or easier. Both scales call 60 to 70 normal: “standard” in
 * Flesch (1949), “normaal” in Douma (1960). Neither knows the levels of the European framework, so the
 * line is a convention, and the score says nothing of words that are short and hard.
 */
export const b1 = 60;

interface Reading {
  /** The higher, the easier: 0 to 30 is very difficult, 60 to 70 normal, 90 to 100 very easy. */
  score: number;
  wordsPerSentence: number;
}

type ArticleFile = Extract<
  ContentFile,
  { kind: (typeof articles)[keyof typeof articles]['texts'] }
>;

interface Formula {
  perSentence: number;
  perWord: number;
  syllablesOf: (word: string) => number;
}

const formulas: Record<Language, Formula> = {
  // W.H. Douma, De leesbaarheid van landbouwbladen (Wageningen, 1960).
  nl: { perSentence: 0.93, perWord: 77, syllablesOf: dutchSyllables },
  // R. Flesch, The Art of Readable Writing (New York, 1949).
  en: { perSentence: 1.015, perWord: 84.6, syllablesOf: syllable },
};

/**
 * How easily a text reads, by the formula of its language. Counted is its running text: headings and
 * tables have no sentences, and numbers have no syllables that all readers say alike.
 * @param body Markdown with components.
 */
export function readingOf(body: string, language: Language): Reading {
  const sentences = blocksOf(body).flatMap((block) => sentencesOf(block, language));
  const words = sentences.flat();
  const { perSentence, perWord, syllablesOf } = formulas[language];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const wordsPerSentence = words.length / sentences.length;
  return {
    score: 206.835 - perSentence * wordsPerSentence - perWord * (syllables / words.length),
    wordsPerSentence,
  };
}

/** How easily a page reads: its short answer and its text. */
export function readingOfPage({ value, body }: ArticleFile, language: Language): Reading {
  const short = 'answer' in value ? value.answer : value.summary;
  return readingOf(`${short.replaceAll(/[{}]/g, '')}\n\n${body}`, language);
}

/** The texts in one language that have a page each. */
export const articleFiles = (files: ContentFile[], language: Language): ArticleFile[] =>
  ofKind(files, ...articleKinds.map((kind) => articles[kind].texts)).filter(
    (file) => file.language === language,
  );

/** Vowels that are said in one go; a diaeresis begins a new syllable. */
function dutchSyllables(word: string): number {
  const nuclei = word
    .toLowerCase()
    .matchAll(
      /ieuw?|eeuw?|aai|ooi|oei|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|[aeiouyáàâéèêíóôúëïöü]/g,
    );
  return Math.max(1, [...nuclei].length);
}

/** Paragraphs and items of lists, as text. */
function blocksOf(body: string): string[] {
  const blocks: string[] = [];
  visit(parseProse(body), (node) => {
    if (node.type === 'heading') return SKIP;
    if (node.type !== 'paragraph') return;
    const text = textOf(node);
    // A table: this parser knows no other blocks that begin so.
    if (!text.startsWith('|')) blocks.push(text);
    return SKIP;
  });
  return blocks;
}

function textOf(node: Node): string {
  let text = '';
  visit(node, 'text', (leaf: Node & { value: string }) => {
    text += leaf.value;
  });
  return text;
}

/** The sentences of a block, each as its words. Flesch ends one at a colon or semicolon as well. */
function sentencesOf(block: string, language: Language): string[][] {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
  // To the segmenter a new line ends a sentence.
  const units = block.replaceAll(/\s+/g, ' ').split(/[:;] /);
  return units
    .flatMap((unit) => [...sentences.segment(unit)])
    .map(({ segment }) => wordsOf(segment, language))
    .filter((words) => words.length > 0);
}

const wordsOf = (text: string, language: Language): string[] =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]
    .filter(({ segment, isWordLike }) => isWordLike && !/\d/.test(segment))
    .map(({ segment }) => segment);
