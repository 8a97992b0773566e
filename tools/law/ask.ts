import { amendmentsOf } from '#src/evidence/amendments.ts';
import type { Register } from '#src/evidence/register.ts';
import { isUndated, readUpTo, type Act } from '#src/schemas/act.ts';
import { inTurn } from '../in-turn.ts';
import { isEuropean, type EuropeanAct } from './askable.ts';
import { askDutchLaw } from './ask-dutch-law.ts';
import { askPage } from './ask-page.ts';
import {
  askAmendments,
  askConsolidations,
  newestServed,
  type Amendment,
} from './ask-publications-office.ts';
import { NoAnswer, NoContact, type Fetch } from '../request.ts';

/** What the services said. */
export interface Answers {
  amendments: Amendment[];
  /** Day of the newest version in force, by id of the act. */
  versions: Map<string, string>;
  /** Fingerprint of the text, by id of the page. */
  pages: Map<string, string>;
  /** What could not be asked, and why; in Dutch. With a host when that was not reached. */
  failures: { asked: string; reason: string; host?: string }[];
  /** Whether any service was reached. */
  isOnline: boolean;
}

const office = 'publications.europa.eu';
const dutchLaw = 'repository.officiele-overheidspublicaties.nl';

/** So many acts in one question: it stays well within the minute that the Office allows. */
const perQuestion = 20;
/** So many questions at a time, so that no service is hurried. */
const width = 3;

/**
 * Ask all services about all acts and undated documents of a register. A service that fails is written
 * down and stops nothing.
 * @param today versions of a later day are not asked for, `YYYY-MM-DD`.
 */
export async function askAll(register: Register, today: string, ask: Fetch): Promise<Answers> {
  const answers: Answers = {
    amendments: [],
    versions: new Map(),
    pages: new Map(),
    failures: [],
    isOnline: false,
  };
  const acts = [...register.values()];
  const attempt = async (host: string, asked: string, work: () => Promise<void>) => {
    try {
      await work();
      answers.isOnline = true;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      const isOfHost = error instanceof NoContact;
      answers.isOnline ||= !isOfHost;
      answers.failures.push({ asked, reason: error.message, ...(isOfHost && { host }) });
    }
  };
  const european = acts.filter(isEuropean);
  const groups = Array.from({ length: Math.ceil(european.length / perQuestion) }, (_, index) =>
    european.slice(index * perQuestion, (index + 1) * perQuestion),
  );
  const questions = [
    ...groups.flatMap((group) => [
      () => attempt(office, `wijzigingen van ${names(group)}`, () => amendmentsOfGroup(group)),
      () => attempt(office, `versies van ${names(group)}`, () => versionsOfGroup(group)),
    ]),
    ...acts.flatMap(({ id, bwb }) =>
      bwb ? [() => attempt(dutchLaw, `${id} (${bwb})`, () => versionOfDutch(id, bwb))] : [],
    ),
    ...acts.filter(isUndated).map(
      ({ id, url }) =>
        () =>
          attempt(new URL(url).host, `${id} (${url})`, async () => {
            answers.pages.set(id, await askPage(url, ask));
          }),
    ),
  ];
  const queue = inTurn(width);
  await Promise.all(questions.map((question) => queue(question)));
  return answers;

  async function amendmentsOfGroup(group: EuropeanAct[]) {
    const found = await askAmendments(celexesOf(group), ask);
    answers.amendments.push(...found);
    const silent = group.filter(
      ({ id, celex }) =>
        amendmentsOf(id, register).some(({ act }) => act.celex) &&
        !found.some(({ amended }) => amended === celex),
    );
    if (silent.length > 0) {
      throw new NoAnswer(`noemt geen wijziging van ${names(silent)}, al kent het register er een`);
    }
  }

  async function versionsOfGroup(group: EuropeanAct[]) {
    const listed = await askConsolidations(celexesOf(group), ask);
    for (const act of group) {
      const days = (listed.get(act.celex) ?? []).map(({ day }) => day);
      await attempt(office, `versies van ${act.id}`, async () => {
        // A text of a later day than the act itself can only have been read in a consolidation.
        if (days.length === 0 && act.adopted && readUpTo(act) > act.adopted) {
          throw new NoAnswer('noemt geen geconsolideerde versie, al is er een gelezen');
        }
        const newest = await newestServed(act.celex, days, { after: readUpTo(act), today }, ask);
        if (newest) answers.versions.set(act.id, newest);
      });
    }
  }

  async function versionOfDutch(id: string, bwb: string) {
    answers.versions.set(id, await askDutchLaw(bwb, today, ask));
  }
}

const celexesOf = (acts: EuropeanAct[]) => acts.map(({ celex }) => celex);
const names = (acts: Act[]) => acts.map(({ id }) => id).join(', ');
