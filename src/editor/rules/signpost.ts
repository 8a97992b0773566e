import type { Mistake } from '../mistake.ts';
import { ofKind, type ContentFile } from '#src/schemas/collections.ts';
import { said } from '../said.ts';

/** The signpost points only at organisations that are described. */
export function checkSignpost(files: ContentFile[]): Mistake[] {
  const known = new Set(
    ofKind(files, 'referrals')
      .flatMap(({ value }) => value)
      .map(({ id }) => id),
  );
  return ofKind(files, 'signpost').flatMap(({ file, value }) =>
    value.flatMap(({ id, referrals }) =>
      referrals
        .filter((referral) => !known.has(referral))
        .map((referral) => ({
          file,
          field: `${id}.referrals`,
          problem: said`“${referral}” is not in content/referrals.yaml`,
          remedy: said`Check the spelling of the id, or describe the organisation there.`,
        })),
    ),
  );
}
