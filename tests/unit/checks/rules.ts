import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { check } from '#src/schemas/check.ts';

/** The rules that the site is published with. */
export const rules = check.parse(
  parse(readFileSync('content/checks/who-may-ask/check.yaml', 'utf8')),
);
