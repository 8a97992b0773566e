import { part } from '../part.ts';
import type { Finding } from './finding.ts';

/** Everything that was looked at, in Dutch, what is wrong first. */
export function print(findings: Finding[]): string {
  const lines = (state: Finding['state']) =>
    findings
      .filter((finding) => finding.state === state)
      .map(({ check, what, remedy }) => `${check}: ${what}${remedy ? `\n    ${remedy}` : ''}`);
  const parts = [
    part('Niet goed', lines('wrong')),
    part('Niet bekend', lines('unknown')),
    part('Niet nagekeken', lines('skipped')),
    part('Goed', lines('good')),
  ];
  return parts.filter(Boolean).join('\n\n');
}
