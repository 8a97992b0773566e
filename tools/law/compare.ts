import { factsIn, registerIn } from '#src/evidence/in-files.ts';
import { withoutHash, type Register } from '#src/evidence/register.ts';
import { readUpTo } from '#src/schemas/act.ts';
import type { ContentFile } from '#src/schemas/collections.ts';
import type { Fact } from '#src/schemas/evidence.ts';
import type { Answers } from './ask.ts';
import {
  factsToRead,
  leaningOn,
  textsToRead,
  type FactToRead,
  type Leaning,
  type TextToRead,
} from './read-again.ts';
import { readSince } from './reading.ts';

/** What moved since the texts were read. Acts and pages are named by their id in the register. */
export interface Findings {
  /** Acts that amend one of ours, and of which the register does not say so. */
  amendments: {
    celex: string;
    title: string;
    day: string | undefined;
    amends: string;
    isInRegister: boolean;
  }[];
  /** Acts of which a newer version is in force than the one that was read. */
  versions: { act: string; read: string; newest: string }[];
  /** What rests on an act of which an amendment is missing, or a newer version in force. */
  leaning: Leaning[];
  /** Facts that rest on what changed. */
  facts: FactToRead[];
  /** Texts that use these facts. */
  texts: TextToRead[];
  /** Pages that say something else than when they were read. */
  pages: { page: string; url: string; hash: string }[];
  /** Pages of which nobody has noted the fingerprint yet; nothing is known to have moved. */
  hashes: { page: string; url: string; hash: string }[];
  /** Ids of pages without a fingerprint that could not be asked either: nobody would see a new text. */
  unseen: string[];
  failures: Answers['failures'];
  /** Whether any service was reached. */
  isOnline: boolean;
}

/** What the answers of the services mean for a register, and for the texts that lean on it. */
export function compare(files: ContentFile[], answers: Answers): Findings {
  const register = registerIn(files);
  const facts = factsIn(files);
  const pages = [...answers.pages].flatMap(([page, hash]) => {
    const { url = '', hash: noted } = register.get(page) ?? {};
    return [{ page, url, hash, noted }];
  });
  const changed = pages.filter(({ hash, noted }) => noted && noted !== hash).map(withoutNoted);
  const again = factsToRead(facts, register, new Set(changed.map(({ page }) => page)));
  const amendments = missingAmendments(answers, facts, register);
  const versions = newerVersions(answers, register);
  const moved = [
    ...amendments.map(({ amends: act, day }) => ({ act, day })),
    ...versions.map(({ act, newest: day }) => ({ act, day })),
  ];
  return {
    amendments,
    versions,
    leaning: leaningOn(moved, files),
    facts: again,
    texts: textsToRead(files, new Set(again.map(({ number }) => number))),
    pages: changed,
    hashes: pages.filter(({ noted }) => !noted).map(withoutNoted),
    unseen: withoutHash(register).filter((id) => !answers.pages.has(id)),
    failures: answers.failures,
    isOnline: answers.isOnline,
  };
}

/** For a scheduled job: 0 nothing moved, 1 something to read, 2 something could not be asked. */
export function exitCode({ failures, amendments, versions, facts, pages }: Findings): 0 | 1 | 2 {
  if (failures.length > 0) return 2;
  return [amendments, versions, facts, pages].some((found) => found.length > 0) ? 1 : 0;
}

const withoutNoted = ({ page, url, hash }: Findings['pages'][number]) => ({ page, url, hash });

function missingAmendments(
  { amendments }: Answers,
  facts: ReadonlyMap<string, Fact>,
  register: Register,
): Findings['amendments'] {
  const acts = [...register.values()];
  return amendments.flatMap(({ amended, celex, day, title }) => {
    const act = acts.find((own) => own.celex === amended);
    const known = acts.find((own) => own.celex === celex);
    if (!act || known?.amends.some((amendment) => amendment.act === act.id)) return [];
    if (day && day <= readSince(act, facts.values())) return [];
    return [{ celex, title, day, amends: act.id, isInRegister: Boolean(known) }];
  });
}

function newerVersions({ versions }: Answers, register: Register): Findings['versions'] {
  return [...versions].flatMap(([id, newest]) => {
    const act = register.get(id);
    if (!act || newest <= readUpTo(act)) return [];
    return [{ act: id, read: readUpTo(act), newest }];
  });
}
