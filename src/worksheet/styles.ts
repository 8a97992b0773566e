import { neededParts, partIds, type PartId, type When } from './parts.ts';

/** Id of the box for an answer on the page. */
export const boxId = (part: string, tick: string) => `${part}-${tick}`;

const isTicked = (part: PartId, ticks: string[]) =>
  `:has(${ticks.map((tick) => `#${boxId(part, tick)}:checked`).join()})`;
const anyOf = (part: PartId) => `:has([name=${part}]:checked)`;

/** A worksheet for which a rule is in play; says the same as `isInPlay`. */
function sheetFor(when: When, plans: string[]): string {
  const parts = partIds.flatMap((part) => {
    const ticks = when[part];
    if (!ticks) return [];
    const isEvery = part === 'plan' && ticks.length === plans.length;
    const ticked = isEvery ? anyOf(part) : isTicked(part, ticks);
    return [neededParts.includes(part) ? ticked : `:is(${ticked},:not(${anyOf(part)}))`];
  });
  return `.worksheet${parts.join('')}`;
}

/**
 * The class on the page of the rules that come into play together. Short, because every rule of the
 * page bears one and the style sheet names each.
 * @param plans ids of the answers to what is done.
 * @returns what says the class of a rule.
 */
export function classesFor(rules: { when: When }[], plans: string[]) {
  const sheets = [...new Set(rules.map(({ when }) => sheetFor(when, plans)))];
  return ({ when }: { when: When }): string => `w${sheets.indexOf(sheetFor(when, plans))}`;
}

/**
 * The style sheet that shows what belongs to the ticked boxes, so that the worksheet needs no script.
 * A browser that does not know `:has()` shows every rule.
 * @param plans ids of the answers to what is done; each rule says for which of them it stands.
 */
export function worksheetStyles(rules: { when: When }[], plans: string[]) {
  const classOf = classesFor(rules, plans);
  const shown = new Set(rules.map((rule) => `${sheetFor(rule.when, plans)} .${classOf(rule)}`));
  const tags = plans.map((plan) => `.worksheet${isTicked('plan', [plan])} [data-plan=${plan}]`);
  const known = `.worksheet${neededParts.map(anyOf).join('')}`;
  return [
    '@supports selector(:has(*)){',
    '.sheet-rule,[data-plan]{display:none}',
    `${[...shown].join(',\n')}{display:block}`,
    `${tags.join(',\n')}{display:inline}`,
    `${known} .worksheet__first{display:none}`,
    '}',
    '@supports not selector(:has(*)){.worksheet__first{display:none}}',
    '',
  ].join('\n');
}
