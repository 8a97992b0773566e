/** Letters and digits that cannot be taken for one another in print; 29 of them, a prime. */
const alphabet = '23456789ABCDEFGHJKMNPQRTVWXYZ';
const size = alphabet.length;
const length = 7;

/**
 * A reference such as `7KQ4-M2XD`: seven characters taken from `bytes` and a check character.
 * With weights 1 to 7 modulo a prime, one wrong character and two swapped ones are always noticed.
 * @param bytes At least seven bytes, spread evenly, such as a hash.
 */
export function toReference(bytes: Uint8Array): string {
  const values = Array.from(bytes.slice(0, length), (byte) => byte % size);
  const symbols = [...values, checkValue(values)].map((value) => alphabet[value]).join('');
  return `${symbols.slice(0, 4)}-${symbols.slice(4)}`;
}

/** The reference as it is written, or nothing when it cannot be one. Accepts it as people type it. */
export function readReference(typed: string): string | undefined {
  const symbols = typed.toUpperCase().replaceAll(/[\s-]/g, '');
  if (symbols.length !== length + 1) return undefined;
  const values = Array.from(symbols, (symbol) => alphabet.indexOf(symbol));
  if (values.includes(-1) || values.at(-1) !== checkValue(values.slice(0, -1))) return undefined;
  return `${symbols.slice(0, 4)}-${symbols.slice(4)}`;
}

const checkValue = (values: number[]) =>
  values.reduce((sum, value, index) => sum + value * (index + 1), 0) % size;
