import { sourcesOf, type CitedSource } from '#src/evidence/sources.ts';
import { standingOfFacts } from '#src/evidence/law-moves.ts';
import type { Register } from '#src/evidence/register.ts';
import { identifierOf, isLaw, nameOf } from '#src/schemas/act.ts';
import { lastWork } from '#src/evidence/last-work.ts';
import type { Dossier } from '#src/schemas/dossier.ts';
import type { CitedFacts, Fact } from '#src/schemas/evidence.ts';
import type { Language } from '#src/site/language.ts';
import { translator, type Translate } from '#src/words/index.ts';
import { getFacts, getRegister } from './evidence.ts';
import { movesUnder, type Moves } from './moves.ts';
import { placesInWords } from './places-in-words.ts';

/** A source as a reader sees it. */
export interface ShownSource {
  title: string;
  /** Language of the title, so that a screen reader pronounces it rightly. */
  lang: string;
  url: string;
  /** The articles, annexes and recitals that the text rests on; empty for a document. */
  places: string;
  /** Day until which the text that was read holds, of its own date, or by which it was read. */
  day: string;
  kind: 'until' | 'dated' | 'seen';
  isSecondHand: boolean;
  isLaw: boolean;
  /** Official number of an act, where it has one. */
  identifier: string | undefined;
  /** Day on which an act was adopted, where it is known. */
  adopted: string | undefined;
}

/** What a text accounts for. Everything but its own dates follows from the facts that it cites. */
export interface Account
  extends Moves, Pick<Dossier, 'basis' | 'countries' | 'reviewBy' | 'published' | 'changes'> {
  sources: ShownSource[];
  /** Day of the last check by an editor. */
  checked: string;
  /** Day until which everything that carries the short answer is known to hold. */
  asOf: string | undefined;
}

type Accountable = Pick<Dossier, 'basis' | 'reviewBy' | 'published' | 'changes'> &
  Partial<Pick<Dossier, 'countries' | 'checked'>> & { facts?: CitedFacts | undefined };

/** Work out what a text accounts for. */
export async function accountOf(text: Accountable, language: Language): Promise<Account> {
  const register = await getRegister();
  const carrying = await getFacts(text.facts?.answer ?? []);
  const all = [...carrying, ...(await getFacts(text.facts?.rest ?? []))];
  const { basis, countries = [], reviewBy, published, changes } = text;
  return {
    basis,
    countries,
    reviewBy,
    published,
    changes,
    sources: showSources(all, register, language),
    checked: text.checked ?? lastWork(text),
    asOf: standingOfFacts(carrying, register).until || undefined,
    ...movesUnder(all, register, language),
  };
}

/** The sources of facts, as a reader sees them. */
export const showSources = (facts: Fact[], register: Register, language: Language): ShownSource[] =>
  sourcesOf(facts, register).map((source) => show(source, translator(language), language));

function show({ act, places, standing, isSecondHand }: CitedSource, t: Translate, own: Language) {
  const hasDate = places.some(({ version }) => version);
  return {
    title: nameOf(act, own),
    lang: act.name ? own : act.lang,
    url: act.url,
    places: act.name ? placesInWords(places, t) : '',
    day: standing.until,
    kind: act.name ? ('until' as const) : hasDate ? ('dated' as const) : ('seen' as const),
    isSecondHand,
    isLaw: isLaw(act),
    identifier: identifierOf(act),
    adopted: act.adopted,
  };
}
