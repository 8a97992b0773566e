import { neededParts, partIds, type PartId, type When } from './parts.ts';

/** Id of the box for an answer on the page. */
export const boxId = (part: string, tick: string) => `${part}-${tick}`;

/** Id of a rule on the page. */
export const ruleId = (id: string) => `rule-${id}`;

const isTicked = (part: PartId, ticks: string[]) =>
  `:has(${ticks.map((tick) => `#${boxId(part, tick)}:checked`).join()})`;
const anyOf = (part: PartId) => `:has([name=${part}]:checked)`;

/** A worksheet for which a rule is in play; says the same as `isInPlay`. */
function sheetFor(when: When): string {
  const parts = partIds.flatMap((part) => {
    const ticks = when[part];
    if (!ticks) return [];
    const ticked = isTicked(part, ticks);
    return [neededParts.includes(part) ? ticked : `:is(${ticked},:not(${anyOf(part)}))`];
  });
  return `.worksheet${parts.join('')}`;
}

/**
 * The style sheet that shows what belongs to the ticked boxes, so that the worksheet needs no script.
 * A browser that does not know `:has()` shows every rule.
 * @param plans ids of the answers to what is done; each rule says for which of them it stands.
 */
export function worksheetStyles(rules: { id: string; when: When }[], plans: string[]) {
  const groups = Map.groupBy(rules, ({ when }) => sheetFor(when));
  const shown = [...groups].map(
    ([sheet, together]) => `${sheet} :is(${together.map(({ id }) => `#${ruleId(id)}`).join()})`,
  );
  const tags = plans.map((plan) => `.worksheet${isTicked('plan', [plan])} [data-plan=${plan}]`);
  const known = `.worksheet${neededParts.map(anyOf).join('')}`;
  return [
    '@supports selector(:has(*)){',
    '.sheet-rule,[data-plan]{display:none}',
    `${shown.join(',\n')}{display:block}`,
    `${tags.join(',\n')}{display:inline}`,
    `${known} .worksheet__first{display:none}`,
    '}',
    '@supports not selector(:has(*)){.worksheet__first{display:none}}',
    '',
  ].join('\n');
}
