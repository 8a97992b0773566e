import type { Language } from '#src/site/language.ts';
import { messages } from './messages.ts';
import type { FieldFinding } from './personal-data.ts';

/** What looks like personal data and where it stands, and what the visitor can do about it. */
export function describeFindings(findings: FieldFinding[], language: Language): string {
  const { personalData, faults, labels } = messages[language];
  const places = findings.map(({ kind, found, line, field }) =>
    (field === 'question' ? personalData.place : personalData.field)
      .replace('{found}', () => found)
      .replace('{kind}', personalData.kinds[kind])
      .replace('{line}', String(line))
      .replace('{field}', labels[field]),
  );
  const words = faults.personalDataChecked.personal ?? '';
  return words.replace('{found}', () => places.join('; '));
}
