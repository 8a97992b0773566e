import { registerIn } from '#src/evidence/in-files.ts';
import { amendmentsOf, partOf, wasRead } from '#src/evidence/amendments.ts';
import type { Register } from '#src/evidence/register.ts';
import { isLaw, readUpTo, type Act } from '#src/schemas/act.ts';
import { ofKind, type ContentFile } from '#src/schemas/collections.ts';
import type { Fact, Place } from '#src/schemas/evidence.ts';
import { newestDay } from '#src/evidence/newest-day.ts';
import type { Mistake } from '../mistake.ts';
import { said } from '../said.ts';

type Finding = Omit<Mistake, 'file' | 'field'>;

/** Every fact leads to a place that exists, at a version that somebody read. */
export function checkEvidence(files: ContentFile[], today: string): Mistake[] {
  const register = registerIn(files);
  return ofKind(files, 'evidence').flatMap(({ file, value }) =>
    Object.entries(value).flatMap(([number, { rests, known }]) =>
      rests
        .flatMap((place) => checkPlace(place, known, register, today))
        .map((finding) => ({ file, field: `${number}.rests`, ...finding })),
    ),
  );
}

/** A place in an act or document that is not there, or that nobody read at that version. */
export function checkPlace(
  place: Place,
  known: Fact['known'],
  register: Register,
  today: string,
): Finding[] {
  const act = register.get(place.act);
  if (!act) {
    return [
      {
        problem: said`“${place.act}” is not in the register`,
        remedy: said`Check the spelling of its id, or add it to a file in content/acts.`,
      },
    ];
  }
  return [
    ...(known === 'source' ? checkRead(place, act) : []),
    ...checkVersion(place, act, register, today),
    ...checkPart(place, act, register),
  ];
}

/** What was read in the source was read there by somebody; of an act, the part that is named. */
function checkRead(place: Place, act: Act): Finding[] {
  const part = partOf(place);
  if (isLaw(act) ? wasRead(act, part) : act.read) return [];
  return [
    {
      problem:
        act.read && part
          ? said`${part} of ${act.id} is not among the parts that were read`
          : said`${act.id} was not read by anybody`,
      remedy: said`Say second-hand, rest the fact on a text that was read, or read the act itself.`,
    },
  ];
}

/** A day that nobody earned: later than today, or than every text of the act that was read. */
function checkVersion(place: Place, act: Act, register: Register, today: string): Finding[] {
  const day = place.version ?? place.seen ?? '';
  if (day > today) {
    return [
      {
        problem: said`${day} lies in the future`,
        remedy: said`Give the day of the text you read.`,
      },
    ];
  }
  if (!place.version || !isLaw(act)) return [];
  const amended = amendmentsOf(act.id, register).filter(({ act: later }) => later.read);
  const newest = newestDay([readUpTo(act), ...amended.map((later) => later.day)]);
  if (place.version <= newest) return [];
  return [
    {
      problem: said`says that ${act.id} was read up to ${place.version}, but the newest text that was read is of ${newest}`,
      remedy: said`Give the date of the text you read, or add what you read to content/acts.`,
    },
  ];
}

/** An article or annex that the act does not have, as far as the register knows them. */
function checkPart(place: Place, { id, articles, annexes }: Act, register: Register): Finding[] {
  const { article, annex } = place;
  const part = partOf(place);
  const own = article ? articles : annex ? annexes?.map((number) => `Annex ${number}`) : undefined;
  if (!part || !own) return [];
  const inserted = amendmentsOf(id, register).flatMap((amendment) => amendment.articles);
  if ([...own, ...inserted].includes(part)) return [];
  return [
    article
      ? {
          problem: said`${id} has no article ${article}, as far as the register knows`,
          remedy: said`Check the article; add it under \`articles\` in content/acts when it does exist.`,
        }
      : {
          problem: said`${id} has no annex ${annex ?? ''}, as far as the register knows`,
          remedy: said`Check the annex; add it under \`annexes\` in content/acts when it does exist.`,
        },
  ];
}
