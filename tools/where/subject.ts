import { factsIn, registerIn } from '#src/evidence/in-files.ts';
import { isLaw, nameOf, type Act } from '#src/schemas/act.ts';
import { articleKinds, articles, ofKind, type ContentFile } from '#src/schemas/collections.ts';
import type { Place } from '#src/schemas/evidence.ts';
import { longDate } from '#src/site/dates.ts';
import { languages } from '#src/site/language.ts';

/** What somebody asks about, as far as the content knows it. */
export interface Subject {
  /** In words, in Dutch. */
  name: string;
  /** The acts, facts or folder that are meant; none for a word. */
  acts: Act[];
  facts: string[];
  /** Whether a place in an act is meant. */
  holds: (place: Place) => boolean;
  /** What stands in a line that names it. */
  words: string[];
}

/**
 * What is meant by a fact (F120), an act with or without an article (833/2014 art. 5ae), the number or
 * folder of a question, a day however it is written, or else by a word.
 */
export function subjectOf(query: string, files: ContentFile[]): Subject {
  const asked = query.trim();
  return (
    factOf(asked, files) ??
    questionOf(asked, files) ??
    actOf(asked, files) ??
    dayOf(asked) ??
    wordOf(asked)
  );
}

const nothing = { acts: [], facts: [], holds: () => false };

/** A day is sought as both languages write it; asked as fields have it (2024-06-24), in those as well. */
function dayOf(query: string): Subject | undefined {
  const [, number = '', month = '', year = ''] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(query) ?? [];
  const days = /^\d{4}-\d{2}-\d{2}$/.test(query)
    ? [query]
    : months.map((other) => `${year}-${other}-${number.padStart(2, '0')}`);
  const asked = `${number} ${month} ${year}`.toLowerCase();
  const day = days
    .filter((other) => !Number.isNaN(Date.parse(other)))
    .find(
      (other) => other === query || writings(other).some((text) => text.toLowerCase() === asked),
    );
  if (!day) return undefined;
  const words = [...writings(day), ...(day === query ? [day] : [])];
  return { ...nothing, name: words.map((word) => `“${word}”`).join(', '), words };
}

const months = Array.from({ length: 12 }, (_, before) => String(before + 1).padStart(2, '0'));
const writings = (day: string) => languages.map((language) => longDate(day, language));

const wordOf = (word: string): Subject => ({ ...nothing, name: `“${word}”`, words: [word] });

function factOf(query: string, files: ContentFile[]): Subject | undefined {
  const number = query.toUpperCase();
  const fact = factsIn(files).get(number);
  return (
    fact && {
      ...nothing,
      name: `feit ${number}: ${fact.statement}`,
      facts: [number],
      words: [number],
    }
  );
}

function questionOf(query: string, files: ContentFile[]): Subject | undefined {
  const number = /^(?:vraag |question )?(\d+)$/i.exec(query)?.[1];
  for (const kind of articleKinds) {
    const found = ofKind(files, articles[kind].shared).find(
      ({ id, value }) => id === query || ('number' in value && String(value.number) === number),
    );
    if (found) return { ...nothing, name: found.file.replace(/\/[^/]+$/, ''), words: [found.id] };
  }
  return undefined;
}

const article = /\b(?:artikel|article|art\.?)\s*(\d+[a-z]{0,3})\b|\s(\d+[a-z]{1,3})$/i;
const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

function actOf(query: string, files: ContentFile[]): Subject | undefined {
  const [, named, last] = article.exec(query) ?? [];
  const number = (named ?? last)?.toLowerCase();
  const key = plain(query.replace(article, '').trim());
  const acts = [...registerIn(files).values()].filter((act) =>
    namesOf(act).map(plain).includes(key),
  );
  const [act] = acts;
  if (!act) return undefined;
  return {
    acts,
    facts: [],
    name: `${nameOf(act, 'nl')}${number ? `, artikel ${number}` : ''}`,
    holds: (place) =>
      acts.some(({ id }) => id === place.act) &&
      (!number || place.article?.toLowerCase() === number),
    words: number ? [] : namesOf(act).filter((name) => name.length > 5),
  };
}

/** Everything by which people call an act, and its number as it stands in texts: 833/2014. */
function namesOf(act: Act): string[] {
  const names = [act.id, act.title, act.name?.nl, act.name?.en, act.celex, act.bwb, act.stcrt];
  // Documents about an act have its number in their title.
  const numbers = isLaw(act) ? (nameOf(act, 'nl').match(/\b\d{2,4}\/\d{1,5}\b/) ?? []) : [];
  return [...new Set([...names, ...numbers].flatMap((name) => name ?? []))];
}
