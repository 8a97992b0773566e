import Fact from './Fact.astro';
import Guidance from './Guidance.astro';
import Ministry from './Ministry.astro';
import Notice from './Notice.astro';
import Page from './Page.astro';
import Question from './Question.astro';
import Referral from './Referral.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import type { ComponentName } from '#src/schemas/vocabulary.ts';

/** The components that a text may use, whose properties are checked by src/schemas, and the tables in it. */
export const vocabulary = {
  Fact,
  Guidance,
  Ministry,
  Notice,
  Page,
  Question,
  Referral,
  Term,
  table: Table,
} satisfies Record<ComponentName | 'table', unknown>;
