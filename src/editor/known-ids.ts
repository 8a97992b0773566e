import { ofKind, type ContentFile } from '#src/schemas/collections.ts';

/** Which ids a component in a text may refer to. */
export function knownIds(files: ContentFile[]) {
  const ids = (list: { id: string }[]) => new Set(list.map(({ id }) => id));
  return {
    Ministry: ids(ofKind(files, 'loket').flatMap(({ value }) => value.ministries)),
    Question: ids(ofKind(files, 'questions')),
    Guidance: ids(ofKind(files, 'guidance')),
    Referral: ids(ofKind(files, 'referrals').flatMap(({ value }) => value)),
    Term: ids(ofKind(files, 'glossary').flatMap(({ value }) => value)),
  };
}

export type KnownIds = ReturnType<typeof knownIds>;
