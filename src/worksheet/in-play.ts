import type { PartId, When } from './parts.ts';

/** What is ticked, by part; a part without ticks is open. */
export type Chosen = Partial<Record<PartId, string[] | undefined>>;

/**
 * Whether a rule is in play for what is ticked. What is done and the country must be known; whoever
 * left the partner or the subject open sees every rule that may be in play.
 */
export function isInPlay(when: When, chosen: Chosen): boolean {
  const { plan, country, partner, subject } = when;
  const meets = (wanted: string[], ticked: string[] = []) =>
    ticked.some((id) => wanted.includes(id));
  const mayMeet = (wanted: string[] | undefined, ticked: string[] = []) =>
    !wanted || ticked.length === 0 || meets(wanted, ticked);
  return (
    meets(plan, chosen.plan) &&
    meets(country, chosen.country) &&
    mayMeet(partner, chosen.partner) &&
    mayMeet(subject, chosen.subject)
  );
}
