import { getCollection } from 'astro:content';
import { standingOf } from '#src/evidence/law-moves.ts';
import { nameOf } from '#src/schemas/act.ts';
import type { FinderEntry, FinderList } from '#src/schemas/finder.ts';
import type { Language } from '#src/site/language.ts';
import type { Link } from '#src/site/page.ts';
import { questionLink } from './entries.ts';
import { getRegister } from './evidence.ts';
import { remember } from './remember.ts';

/** A list that the finder knows, as a reader sees it. */
export interface ShownList extends Pick<FinderList, 'id' | 'draft'> {
  name: string;
  means: string;
  question: Link;
  sources: { label: string; url: string }[];
}

/** A heading under which something may fall. */
export interface ShownHeading {
  list: ShownList;
  heading: string;
  about: string;
  /** Name of the act or document. */
  source: string;
  /** Day until which the text that was read is known to hold. */
  until: string;
  /** Whether an act changed it since, or may have done so. */
  mayHaveMoved: boolean;
}

/** A field or a thing, as a reader sees it. */
export interface ShownEntry extends Pick<FinderEntry, 'id' | 'kind'> {
  name: string;
  also: string[];
  under: ShownHeading[];
}

/** The lists of the finder in both languages, in their order. */
export async function getFinderLists(): Promise<FinderList[]> {
  const lists = (await getCollection('finderLists')).map(({ data }) => data);
  return lists.toSorted((a, b) => a.order - b.order);
}

/** Every field and thing in both languages, by its id. */
export async function getFinderEntries(): Promise<FinderEntry[]> {
  const entries = (await getCollection('finder')).map(({ data }) => data);
  return entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The lists of the finder, and every field and thing in alphabetical order. */
export const getFinder = remember(async (language: Language) => {
  const register = await getRegister();
  const lists = await getFinderLists();
  const shown = await Promise.all(
    lists.map(async ({ id, draft, name, means, question, acts }): Promise<ShownList> => ({
      id,
      draft,
      name: name[language],
      means: means[language],
      sources: acts.flatMap((act) => {
        const found = register.get(act);
        return found ? [{ label: nameOf(found, language), url: found.url }] : [];
      }),
      question: await questionLink(question, language),
    })),
  );
  const entries = (await getFinderEntries()).map((data): ShownEntry => ({
    id: data.id,
    kind: data.kind,
    name: data.name[language],
    also: data.also[language],
    under: data.under.flatMap(({ list: id, heading, about, place }) => {
      const list = shown.find((candidate) => candidate.id === id);
      const act = register.get(place.act);
      if (!list || !act) return [];
      const { until, changedBy, notRead } = standingOf(place, register);
      return [
        {
          list,
          heading,
          about: about[language],
          source: nameOf(act, language),
          until,
          mayHaveMoved: changedBy.length + notRead.length > 0,
        },
      ];
    }),
  }));
  return {
    lists: shown,
    entries: entries.toSorted((a, b) => a.name.localeCompare(b.name, language)),
  };
});
