import type { Visit } from './visitor.ts';

/** Count the mails to the loket by their reference, which stands in every subject. */
export function tally(visits: Visit[], mails: string[]) {
  const questions = mails.filter((mail) => /\bto"?: ?"?loket@loket\.example/i.test(mail));
  const byReference = [...Map.groupBy(questions, referenceIn).values()];
  const arrived = new Set(questions.map(referenceIn));
  const thanked = visits.filter(({ thanks }) => thanks !== undefined);
  return {
    questions: visits.length,
    thanked: thanked.length,
    'not sent': visits.filter(({ unsent }) => unsent !== undefined).length,
    'not certain': visits.filter((visit) => !visit.thanks && !visit.unsent).length,
    mails: questions.length,
    receipts: mails.length - questions.length,
    'false thanks': thanked.filter(({ thanks }) => !arrived.has(thanks)).length,
    'said unsent, though it arrived': visits.filter(({ unsent }) => unsent && arrived.has(unsent))
      .length,
    'arrived more than once': byReference.filter((copies) => copies.length > 1).length,
    'texts lost': visits.filter(({ isTextLost }) => isTextLost).length,
  };
}

const referenceIn = (mail: string) => /\[([2-9A-Z]{4}-[2-9A-Z]{4})\]/.exec(mail)?.[1];
