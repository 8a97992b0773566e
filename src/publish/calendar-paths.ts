import { getCalendar } from '#src/library/calendar.ts';
import { calendarPath } from '#src/site/feeds.ts';
import { languages } from '#src/site/language.ts';
import { translator } from '#src/words/index.ts';
import { calendarText } from './calendar.ts';

/** The calendar of each language, at its address. */
export const calendarPaths = () =>
  Promise.all(
    languages.map(async (language) => {
      const t = translator(language);
      const title = `${t('site.name')}: ${t('calendar.title')}`;
      const description = t('calendar.lead');
      const events = await getCalendar(language);
      return {
        params: { calendar: calendarPath[language].slice(1) },
        props: { text: calendarText(events, { title, description, language }) },
      };
    }),
  );
