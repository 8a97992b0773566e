import Holidays from 'date-holidays';

/** Years ahead for which the holidays are worked out when the site is built. */
const years = 10;

/**
 * Public holidays in the Netherlands as `YYYY-MM-DD`, from the year before `now` on.
 * Liberation Day (5 May) is added for every year, though not every employer gives it: a promise had
 * better be a day too long. Good Friday is a working day.
 */
export function publicHolidays(now: Date): string[] {
  const calendar = new Holidays('NL');
  const first = now.getUTCFullYear() - 1;
  return Array.from({ length: years + 1 }, (_, index) => first + index).flatMap((year) => {
    const days = calendar
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10));
    return [...new Set([...days, `${year}-05-05`])].toSorted();
  });
}
