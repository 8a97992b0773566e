import { translator, type StringKey } from '#src/words/index.ts';
import { getIndex } from '#src/library/a-z.ts';
import { getChanges } from '#src/library/changes.ts';
import { getGuidance, type Guidance } from '#src/library/guidance.ts';
import { otherLanguage } from '#src/site/language.ts';
import { contactState } from '#src/contact-form/state.ts';
import { getLoket } from '#src/library/loket.ts';
import { getPackages } from '#src/library/packages.ts';
import type { Link, PageHead } from '#src/site/page.ts';
import { getEveryQuestion, getQuestions, type Question } from '#src/library/questions.ts';
import { getSubjects } from '#src/library/referrals.ts';
import { routes, type RouteName } from '#src/site/routes.ts';
import { getSitePage } from '#src/library/site-pages.ts';
import { getTerms } from '#src/library/terms.ts';
import { getThemes } from '#src/library/themes.ts';
import { themeGroups } from '#src/schemas/theme.ts';
import type { Language } from '#src/site/language.ts';

/** What the frame needs for a page with a fixed address. */
export function fixedPage(
  name: RouteName,
  language: Language,
  words: { title: string; description: string },
): PageHead {
  const path = routes[name][language];
  const otherPath = routes[name][otherLanguage(language)];
  return { language, ...words, path, otherPath, above: [] };
}

const named = (name: RouteName, language: Language, title: StringKey, description: StringKey) => {
  const t = translator(language);
  return fixedPage(name, language, { title: t(title), description: t(description) });
};

/** The home page: where to begin, where the sanctions stand, and all themes in their groups. */
export async function home(language: Language) {
  const themes = await themesWithQuestions(language);
  const counted = themes.map(({ questions, ...theme }) => ({ ...theme, count: questions.length }));
  return {
    page: named('home', language, 'home.title', 'site.description'),
    groups: themeGroups.map((group) => ({
      group,
      themes: counted.filter((theme) => theme.group === group),
    })),
    latest: (await getPackages()).findLast(({ number }) => number !== undefined),
  };
}

/** All questions by theme. */
export async function questionList(language: Language) {
  return {
    page: named('questions', language, 'questions.title', 'questions.lead'),
    themes: await themesWithQuestions(language),
  };
}

async function themesWithQuestions(language: Language) {
  const byTheme = Map.groupBy(await getQuestions(language), ({ theme }) => theme);
  const themes = await getThemes(language);
  return themes.map((theme) => ({ ...theme, questions: byTheme.get(theme.id) ?? [] }));
}

/** One question below the page with all questions and its theme. */
export async function questionPages(language: Language) {
  const t = translator(language);
  const themes = new Map((await getThemes(language)).map((theme) => [theme.id, theme]));
  return (await getEveryQuestion(language)).map((question) => {
    const theme = themes.get(question.theme);
    const above: Link[] = [
      { label: t('nav.questions'), path: routes.questions[language] },
      ...(theme ? [{ label: theme.title, path: theme.path }] : []),
    ];
    return { question, page: questionHead(question, language, above) };
  });
}

function questionHead(question: Question, language: Language, above: Link[]): PageHead {
  const { path, otherPath, answer, shared } = question;
  const listed = !shared.withdrawn;
  return {
    language,
    title: question.question,
    description: answer,
    path,
    otherPath,
    above,
    listed,
  };
}

/** All guidance pages of a section; the page that opens the section included. */
export async function guidancePages(language: Language, section: Guidance['shared']['section']) {
  const t = translator(language);
  const pages = (await getGuidance(language)).filter(({ shared }) => shared.section === section);
  const parent: Link = { label: t(`nav.${section}`), path: routes[section][language] };
  return pages.map((guidance) => {
    const { title, summary: description, path, otherPath, shared } = guidance;
    const above = shared.landing ? [] : [parent];
    const siblings = pages
      .filter(({ id }) => id !== guidance.id)
      .map((page) => ({ label: page.title, path: page.path }));
    return { guidance, siblings, page: { language, title, description, path, otherPath, above } };
  });
}

/** A page about the site itself. */
export async function sitePageProps(
  name: 'about' | 'privacy' | 'accessibility' | 'who-can-ask',
  language: Language,
) {
  const sitePage = await getSitePage(name, language);
  const { title, summary: description } = sitePage;
  return { page: fixedPage(name, language, { title, description }), sitePage };
}

/** All terms. */
export async function glossary(language: Language) {
  return {
    page: named('glossary', language, 'glossary.title', 'glossary.lead'),
    terms: await getTerms(language),
  };
}

/** Everything in alphabetical order. */
export async function aToZ(language: Language) {
  return {
    page: named('a-z', language, 'a-z.title', 'a-z.lead'),
    index: await getIndex(language),
  };
}

/** What is new, changed or withdrawn. */
export async function changes(language: Language) {
  return {
    page: named('changes', language, 'changes.title', 'changes.lead'),
    changes: await getChanges(language),
  };
}

/** Who does what. */
export async function referrals(language: Language) {
  const t = translator(language);
  const words = { prefix: t('referrals.subject.prefix'), other: t('referrals.other') };
  return {
    page: named('referrals', language, 'referrals.title', 'referrals.lead'),
    subjects: await getSubjects(language, words),
  };
}

/** The EU sanctions packages, as a drawing and a table. */
export async function packages(language: Language) {
  const t = translator(language);
  const page = named('packages', language, 'packages.title', 'packages.lead');
  const above = [{ label: t('nav.sanctions'), path: routes.sanctions[language] }];
  return { page: { ...page, above }, packages: await getPackages() };
}

/** The page with search results. */
export const search = (language: Language) => ({
  page: named('search', language, 'search.title', 'search.hint'),
});

/** The page for an address that does not exist. */
export const notFound = (language: Language) => ({
  page: {
    ...named('not-found', language, 'not-found.title', 'not-found.lead'),
    otherPath: routes.home[otherLanguage(language)],
    listed: false,
  },
});

/** The contact form. */
export async function contact(language: Language) {
  const t = translator(language);
  const loket = await getLoket();
  const description = t('contact.lead', { time: loket.reply.words[language] });
  return {
    page: fixedPage('contact', language, { title: t('contact.title'), description }),
    loket,
    state: contactState(process.env),
  };
}

/** The pages that the function fills in: after delivery, and when delivery failed. */
export async function contactOutcome(
  name: 'contact-sent' | 'contact-not-sent',
  language: Language,
) {
  const kind = name === 'contact-sent' ? 'sent' : 'not-sent';
  const page = named(name, language, `contact.${kind}.title`, `contact.${kind}.title`);
  return { page: { ...page, listed: false }, loket: await getLoket() };
}
