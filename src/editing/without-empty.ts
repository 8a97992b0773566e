import { isFields } from '#src/editor/keep/yaml-text.ts';

/**
 * What a form says, without what it holds only because a form shows every field.
 * @param was what the file says; nothing for an entry that is new.
 */
export function withoutEmpty(now: unknown, was: unknown): unknown {
  if (Array.isArray(now)) {
    const before: unknown[] = Array.isArray(was) ? was : [];
    return now.map((item, index) => withoutEmpty(item, before[index]));
  }
  if (!isFields(now)) return now;
  const before = isFields(was) ? was : {};
  const isSaid = ([name, value]: [string, unknown]) =>
    name in before
      ? value === false || !isEmpty(value) || isEmpty(before[name])
      : !isEmpty(value) || (value === false && was === undefined);
  return Object.fromEntries(
    Object.entries(now)
      .filter(isSaid)
      .map(([name, value]) => [
        name,
        // Nothing stays as the file writes it: as an empty list, or an empty text.
        isEmpty(value) && value !== false ? before[name] : withoutEmpty(value, before[name]),
      ]),
  );
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (typeof value === 'object' && Object.values(value).every(isEmpty));
