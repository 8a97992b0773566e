import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { eligibilityRules } from '#src/schemas/eligibility.ts';

/** The rules that the site is published with. */
export const rules = eligibilityRules.parse(
  parse(readFileSync('content/eligibility/rules.yaml', 'utf8')),
);
