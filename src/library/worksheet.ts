import { getCollection } from 'astro:content';
import { lastWork } from '#src/evidence/last-work.ts';
import { weights, type Worksheet, type WorksheetRule } from '#src/schemas/worksheet.ts';
import type { PartId } from '#src/worksheet/parts.ts';
import type { Language } from '#src/site/language.ts';
import type { Link } from '#src/site/page.ts';
import { accountOf, type Account } from './account.ts';
import { demandEntry, relatedQuestions } from './entries.ts';
import { remember } from './remember.ts';
import { wherePlaces, whoDecides, type Place } from './worksheet-places.ts';

/** A part of a plan, with its answers, as a person reads them. */
export interface ShownPart {
  id: PartId;
  question: string;
  hint: string | undefined;
  ticks: {
    id: string;
    label: string;
    short: string;
    hint: string | undefined;
    alone: boolean;
    topic?: string;
  }[];
}

/** A rule of the worksheet, as a person reads it. */
export interface ShownRule {
  id: string;
  weight: WorksheetRule['weight'];
  when: WorksheetRule['when'];
  title: string;
  rule: string;
  account: Account;
  findOut: string;
  where: Place[];
  questions: Link[];
  decides: Place[];
  ready: string[];
}

/** Every rule, the heaviest first, and within a weight in the order of the content. */
export const getWorksheetRules = remember(async (): Promise<WorksheetRule[]> => {
  const rules = (await getCollection('worksheetRules')).map(({ data }) => data);
  return rules.toSorted(
    (a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight) || a.order - b.order,
  );
});

/** The questions of the worksheet, its rules, and when they were and must be checked. */
export const getWorksheet = remember(async (language: Language) => {
  const { data: sheet } = await demandEntry('worksheet', 'worksheet');
  const rules = await getWorksheetRules();
  return {
    parts: sheet.parts.map((part) => showPart(part, language)),
    rules: await Promise.all(rules.map((rule) => showRule(rule, sheet, language))),
    checked: sheet.checked ?? lastWork(sheet),
    reviewBy: sheet.reviewBy,
  };
});

const showPart = (
  { id, question, hint, ticks }: Worksheet['parts'][number],
  language: Language,
): ShownPart => ({
  id,
  question: question[language],
  hint: hint?.[language],
  ticks: ticks.map(({ label, short, hint: more, topic, ...tick }) => ({
    ...tick,
    label: label[language],
    short: (short ?? label)[language],
    hint: more?.[language],
    ...(topic && { topic }),
  })),
});

/** Within a list; what begins with an abbreviation keeps its capitals. */
const lowerFirst = (words: string) =>
  words.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());

async function showRule(
  rule: WorksheetRule,
  sheet: Worksheet,
  language: Language,
): Promise<ShownRule> {
  const { id, weight, when, basis, facts } = rule;
  return {
    id,
    weight,
    when,
    title: rule.title[language],
    rule: rule.rule[language],
    account: await accountOf({ ...sheet, basis, facts: { answer: facts, rest: [] } }, language),
    findOut: rule.findOut[language],
    where: await wherePlaces(rule.where, language),
    questions: await relatedQuestions(rule.questions, language),
    decides: await whoDecides(rule.decides, language),
    ready: rule.ready.map((words, index) =>
      index === 0 ? words[language] : lowerFirst(words[language]),
    ),
  };
}
