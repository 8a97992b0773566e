import { longDate } from '#src/site/dates.ts';
import { part } from '../part.ts';
import type { Findings } from './compare.ts';

/** All findings as a list for people, in Dutch; a subject of which there is nothing is left out. */
export function print(findings: Findings): string {
  const { amendments, versions, facts, texts, pages, hashes, failures } = findings;
  const parts = [
    part(
      'Wijzigt een regeling van ons, en staat zo niet in het register',
      amendments.map(
        ({ celex, title, day, amends, isInRegister }) =>
          `${celex} (${day ? inFull(day) : 'datum onbekend'}) wijzigt ${amends}` +
          `${isInRegister ? '; staat in het register, maar zonder deze wijziging' : ''}\n` +
          `    ${title || 'titel onbekend'}`,
      ),
    ),
    part(
      'Nieuwere versie dan wij lazen',
      versions.map(
        ({ act, read, newest }) =>
          `${act}: gelezen tot ${read ? inFull(read) : 'een onbekende dag'}, nu die van ${inFull(newest)}`,
      ),
    ),
    part(
      'Pagina met een andere tekst; de vingerafdruk is nu',
      pages.map(({ page, url, hash }) => `${page}: ${hash}\n    ${url}`),
    ),
    part(
      'Feit om opnieuw te lezen',
      facts.map(
        ({ number, statement, rests, changedBy }) =>
          `${number}: ${statement}\n    rust op ${rests.join('; ')}\n    sindsdien gewijzigd: ${changedBy.join(', ')}`,
      ),
    ),
    part(
      'Tekst om na te lopen',
      texts.map(({ place, facts: used }) => `${place} (${used.join(', ')})`),
    ),
    part(
      'Pagina zonder vingerafdruk; zet deze als `hash` in het register',
      hashes.map(({ page, url, hash }) => `${page}: ${hash}\n    ${url}`),
    ),
    part(
      'Niet te vragen, dus onbekend',
      failures.map(({ asked, reason }) => `${asked}: ${reason}`),
    ),
  ];
  const said = parts.filter(Boolean).join('\n\n');
  return said || 'Niets bewogen: alles wat is gelezen, geldt nog zo.';
}

const inFull = (day: string) => longDate(day, 'nl');
