import Holidays from 'date-holidays';

const day = 24 * 60 * 60 * 1000;
const calendar = new Holidays('NL');
const known = new Map<number, Set<string>>();

/**
 * The last working day of the promise, as `YYYY-MM-DD`. The day of arrival does not count.
 * @param now Moment of arrival; its day is the one in the Netherlands.
 * @param workingDays Number of working days promised.
 */
export function replyDate(now: Date, workingDays: number): string {
  const arrival = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now);
  let date = Date.parse(`${arrival}T00:00:00Z`);
  for (let left = workingDays; left > 0;) {
    date += day;
    if (isWorkingDay(new Date(date))) left -= 1;
  }
  return isoDay(new Date(date));
}

function isWorkingDay(date: Date): boolean {
  const weekday = date.getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidaysIn(date.getUTCFullYear()).has(isoDay(date));
}

/**
 * Public holidays in the Netherlands. Liberation Day (5 May) is added for every year, though not
 * every employer gives it: a promise had better be a day too long. Good Friday is a working day.
 */
function holidaysIn(year: number): Set<string> {
  const before = known.get(year);
  if (before) return before;
  const publicDays = calendar
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10));
  const days = new Set([...publicDays, `${year}-05-05`]);
  known.set(year, days);
  return days;
}

const isoDay = (date: Date) => date.toISOString().slice(0, 10);
