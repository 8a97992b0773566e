import { longDate } from '#src/site/dates.ts';
import { part } from '../part.ts';
import type { Findings } from './compare.ts';

/**
 * All findings as a list for people, in Dutch; a subject of which there is nothing is left out.
 * @param isNoted whether the fingerprints that were missing stand in the register now.
 */
export function print(findings: Findings, isNoted = false): string {
  const { amendments, versions, leaning, facts, texts, pages, hashes, unseen } = findings;
  const parts = [
    part('Niet te vragen, dus onbekend', failureLines(findings)),
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
      'Rust op een regeling die hierboven staat, en is nog niet nagelezen',
      leaning.map(
        ({ act, facts: numbers, texts: places }) =>
          `${act}: ${numbers.join(', ')}\n    gebruikt in ${places.join(', ') || 'geen tekst'}`,
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
      isNoted
        ? 'Vingerafdruk in het register gezet'
        : 'Pagina zonder vingerafdruk; npm run law -- --write zet deze in het register',
      hashes.map(({ page, url, hash }) => `${page}: ${hash}\n    ${url}`),
    ),
    part(
      'Pagina zonder vingerafdruk die geen antwoord gaf: een nieuwe tekst valt niet op. Met een netwerk zet npm run law -- --write de vingerafdruk in het register',
      unseen,
    ),
  ];
  const said = parts.filter(Boolean).join('\n\n');
  return said || 'Niets bewogen: alles wat is gelezen, geldt nog zo.';
}

/**
 * A host that was not reached is told once, a question that failed alone with what was asked; without
 * a network one line says all.
 */
function failureLines({ failures, isOnline }: Findings): string[] {
  const hosts = new Set(failures.flatMap(({ host }) => host ?? []));
  const [first] = failures;
  if (!isOnline && hosts.size > 1 && first) {
    const others = failures
      .filter(({ host }) => !host)
      .map(({ asked, reason }) => `${asked}: ${reason}`);
    return [
      `geen van de ${hosts.size} sites is bereikt; is er een netwerk? De eerste ${first.reason}`,
      ...others,
    ];
  }
  const groups = Map.groupBy(failures, ({ asked, reason, host }) =>
    host ? `${host}: ${reason}` : `${asked}: ${reason}`,
  );
  return [...groups].map(([line, alike]) => {
    const [{ asked, reason } = { asked: '', reason: '' }] = alike;
    return alike.length > 1 ? `${line}; ${alike.length} vragen` : `${asked}: ${reason}`;
  });
}

const inFull = (day: string) => longDate(day, 'nl');
