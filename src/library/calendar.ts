import { lastWork } from '#src/evidence/last-work.ts';
import { dayOf, isLaw, nameOf, type Act } from '#src/schemas/act.ts';
import { newestDay } from '#src/evidence/newest-day.ts';
import type { Language } from '#src/site/language.ts';
import { origin } from '#src/site/origin.ts';
import { routes } from '#src/site/routes.ts';
import { translator } from '#src/words/index.ts';
import { showSources } from './account.ts';
import { getChanges } from './changes.ts';
import { getFacts, getRegister } from './evidence.ts';
import { movesUnder } from './moves.ts';
import { getQuestions, type Question } from './questions.ts';

/** A day that somebody may want in a calendar. */
export interface CalendarEvent {
  /** Name that never changes, in one language; the day itself may move. */
  id: string;
  /** `YYYY-MM-DD` */
  day: string;
  title: string;
  text: string;
  /** Where more is told. */
  url: string;
  /** Day on which somebody last worked on what stands here. */
  revised: string;
}

type Event = Omit<CalendarEvent, 'id'> & { key: string };

/** Every day that the content knows, in one language, the first one first. */
export async function getCalendar(language: Language): Promise<CalendarEvent[]> {
  const acts = [...(await getRegister()).values()];
  const questions = await getQuestions(language);
  const [newest] = await getChanges(language);
  const ends = await Promise.all(acts.map((act) => endOf(act, questions, language)));
  const events: Event[] = [
    ...ends.flat(),
    ...entriesIntoForce(acts, newest?.date ?? '', language),
    ...reviews(questions, language),
  ];
  return events
    .map(({ key, ...event }) => ({ id: `${key}:${language}`, ...event }))
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id));
}

/** The day until which the measures of an act run, with how we know it. */
async function endOf(act: Act, questions: Question[], language: Language): Promise<Event[]> {
  const { id, ends } = act;
  if (!ends) return [];
  const t = translator(language);
  const facts = await getFacts([ends.fact]);
  const register = await getRegister();
  const isSecondHand = facts.some(({ known }) => known === 'second-hand');
  const told = questions.find(({ shared }) => shared.facts.answer.includes(ends.fact));
  return [
    {
      key: `act:${id}:ends`,
      day: ends.on,
      title: t('calendar.ends', { what: ends.what[language] }),
      text: [
        t('calendar.ends.text', { act: nameOf(act, language) }),
        ...(isSecondHand ? [t('calendar.ends.second-hand')] : []),
        ...showSources(facts, register, language).map(({ title, url }) =>
          t('calendar.source', { title, url }),
        ),
        ...movesUnder(facts, register, language).lines.map(
          ({ says, acts }) => `${says} ${acts.map(({ label }) => label).join('; ')}.`,
        ),
      ].join('\n'),
      url: origin + (told?.path ?? routes.sanctions[language]),
      revised: newestDay(
        facts.flatMap(({ rests }) => rests.flatMap(({ version, seen }) => version ?? seen ?? [])),
      ),
    },
  ];
}

/** Law that takes effect in the year of the newest change or later; older law is no news. */
function entriesIntoForce(acts: Act[], newest: string, language: Language): Event[] {
  const t = translator(language);
  const since = newest.slice(0, 4);
  return acts.filter(isLaw).flatMap((act) => {
    const days = { 'in-force': act.inForce, applies: act.appliesFrom } as const;
    return (['in-force', 'applies'] as const).flatMap((kind) => {
      const day = days[kind];
      if (!day || day < since) return [];
      return [
        {
          key: `act:${act.id}:${kind}`,
          day,
          title: t(`calendar.${kind}`, { act: nameOf(act, language) }),
          text: aboutAct(act, language),
          url: act.url,
          revised: act.read?.on ?? dayOf(act),
        },
      ];
    });
  });
}

/** What an act changed, as far as we told it, its full title, and where it stands: in one language. */
const aboutAct = (act: Act, language: Language): string =>
  [
    act.changed?.[language],
    act.lang === language ? act.title : undefined,
    translator(language)('calendar.source', { title: nameOf(act, language), url: act.url }),
  ]
    .filter(Boolean)
    .join('\n');

/** The days before which answers are checked again, each once. */
function reviews(questions: Question[], language: Language): Event[] {
  const t = translator(language);
  return [...Map.groupBy(questions, ({ account }) => account.reviewBy)].map(([day, due]) => ({
    key: `review:${day}`,
    day,
    title: t('calendar.review', { n: due.length }),
    text: [t('calendar.review.text'), ...due.map(({ question }) => question)].join('\n'),
    url: origin + routes.questions[language],
    revised: newestDay(due.map(({ shared }) => lastWork(shared))),
  }));
}
