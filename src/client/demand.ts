/**
 * The part of a page that a script cannot do without.
 * @param kind class of the element that it must be.
 * @throws when the page does not have it.
 */
export function demand<E extends Element>(
  selector: string,
  kind: new () => E,
  within: ParentNode = document,
): E {
  const found = within.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`This page has no ${selector}`);
  return found;
}
