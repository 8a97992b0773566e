import type { check as nl } from '../nl/check.ts';

/** Words of the checks, in English. */
export const check = {
  'checks.title': 'Checks and worksheet',
  'checks.lead':
    'A few questions, and you know which rule is in play and who decides. Each outcome names the article that it rests on.',
  'check.all-rules': 'See all rules on one sheet',
  'check.number': 'Question {n} of at most {max}',
  'check.answers': 'Your answers',
  'check.change': 'Change',
  'check.change.label': 'Change your answer to: {question}',
  'check.again': 'Start again',
  'check.kept': 'The check keeps nothing: your answers are only in the address of this page.',
  'check.why': 'Why',
  'check.would-know': 'What would make it known',
  'check.ready': 'What to have ready',
  'check.who': 'Who can help you',
  'check.ask': 'To the form',
  'check.ask.button': 'Ask your question',
  'check.ask.anyway':
    'You may also send your question to the contact point. It will then read what this check says.',
  'check.ask.as': 'Choose where you work; it will be filled in on the form.',
  'check.ask.choose': 'Is the form not filled in? Then choose there yourself:',
  'check.permanent': 'Permanent address:',
  'check.as-of': 'According to the rules of {date}.',
  'check.rules.steps': 'Questions and answers',
  'check.rules.step': 'Question {n}',
  'check.rules.after': 'After question {n}',
  'check.rules.outcomes': 'Outcomes and their rules',
  'check.rules.outcome': 'Outcome',
  'check.rules.rule': 'Rule',
  'check.rules.sources': 'Sources',
  'check.advice': 'Someone else may help you sooner',
  'check.advice.text':
    'The contact point has your question and will answer. According to the rules the question, or part of it, may also belong elsewhere:',
} satisfies Record<keyof typeof nl, string>;
