import { publicHolidays } from '#src/publish/holidays.ts';

/** The days on which the loket does not answer. The function reads them for its promise. */
export const GET = () => Response.json(publicHolidays(new Date()));
