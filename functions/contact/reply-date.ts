import { today } from '#src/site/dates.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * The last working day of the promise, as `YYYY-MM-DD`. The day of arrival does not count.
 * @param now Moment of arrival; its day is the one in the Netherlands.
 * @param workingDays Number of working days promised.
 * @param holidays Public holidays as `YYYY-MM-DD`, of the years around `now`.
 * @throws when the holidays of the year are not known: the site was then not built for years.
 */
export function replyDate(now: Date, workingDays: number, holidays: ReadonlySet<string>): string {
  let date = Date.parse(`${today(now)}T00:00:00Z`);
  for (let left = workingDays; left > 0;) {
    date += day;
    if (isWorkingDay(new Date(date), holidays)) left -= 1;
  }
  return isoDay(new Date(date));
}

function isWorkingDay(date: Date, holidays: ReadonlySet<string>): boolean {
  const newYear = `${date.getUTCFullYear()}-01-01`;
  if (!holidays.has(newYear)) throw new RangeError('Unknown holidays; build the site again');
  const weekday = date.getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(isoDay(date));
}

const isoDay = (date: Date) => date.toISOString().slice(0, 10);
