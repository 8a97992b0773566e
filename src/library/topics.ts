import { topicIds } from '#src/schemas/topic.ts';
import type { Language } from '#src/site/language.ts';
import { demandEntry } from './entries.ts';

/** What the loket needs to know for one topic of the form. */
export interface TopicPoints {
  id: (typeof topicIds)[number];
  points: { name: string; tell: string }[];
}

/** The points of every topic, in the order of the form. */
export const getTopics = (language: Language): Promise<TopicPoints[]> =>
  Promise.all(
    topicIds.map(async (id) => {
      const { points } = (await demandEntry('topics', id)).data;
      const said = points.map(({ name, tell }) => ({ name: name[language], tell: tell[language] }));
      return { id, points: said };
    }),
  );
