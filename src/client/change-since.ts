import { versionIn, type PresentVersion } from '#src/site/versions.ts';

/**
 * What became of an answer since it was saved: withdrawn, a major change, which makes the next version,
 * or a minor one, which makes another text; nothing when it is the same.
 * @param mark of the answer as it was.
 */
export function changeSince(
  mark: string,
  present: PresentVersion,
): 'withdrawn' | 'major' | 'minor' | undefined {
  if (mark === present.mark) return undefined;
  if (present.withdrawn) return 'withdrawn';
  return versionIn(mark) === versionIn(present.mark) ? 'minor' : 'major';
}
