import type { Language } from './language.ts';

// Making a format takes far longer than using one, and every page has dates.
const long = {
  nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};
const dutchDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/**
 * A calendar day (`YYYY-MM-DD`) as people write it, such as "4 april 2022".
 * Content dates are days, not moments; UTC keeps them from shifting with the build machine.
 */
export function longDate(day: string, language: Language): string {
  return long[language].format(new Date(`${day}T00:00:00Z`));
}

/** The short name of a month, counted from 1. */
export function monthName(month: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2026, month - 1),
  );
}

/** The current calendar day in the Netherlands, as `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  return dutchDay.format(now);
}
