import type { Language } from '#src/site/language.ts';
import { messages } from './messages.ts';
import type { Finding } from './personal-data.ts';

/** What looks like personal data and where it stands, and what the visitor can do about it. */
export function describeFindings(findings: Finding[], language: Language): string {
  const { personalData, faults } = messages[language];
  const places = findings.map(({ kind, found, line }) =>
    personalData.place
      .replace('{found}', () => found)
      .replace('{kind}', personalData.kinds[kind])
      .replace('{line}', String(line)),
  );
  const words = faults.personalDataChecked.personal ?? '';
  return words.replace('{found}', () => places.join('; '));
}
