import type { Language } from './language.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' };

// Making a format takes far longer than using one: it is made once, and only where it is used, since
// every page in the browser loads this module.
const long: Partial<Record<Language, Intl.DateTimeFormat>> = {};
let dutchDay: Intl.DateTimeFormat | undefined;

/**
 * A calendar day (`YYYY-MM-DD`) as people write it, such as "4 april 2022".
 * Content dates are days, not moments; UTC keeps them from shifting with the build machine.
 */
export function longDate(day: string, language: Language): string {
  long[language] ??= new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return long[language].format(new Date(`${day}T00:00:00Z`));
}

/** A calendar day as it stands in a list, where room is short: "4 apr 2022". */
export const shortDate = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** A month (`YYYY-MM`) as people write it, such as "april 2022". */
export const longMonth = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));

/** The short name of a month, counted from 1. */
export function monthName(month: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2026, month - 1),
  );
}

/** The current calendar day in the Netherlands, as `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  dutchDay ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
  return dutchDay.format(now);
}
