// @ts-check

/**
 * Whether a version of Node is in a range such as `^20.19.0 || >=22.12.0`. Patches are not looked at.
 * @param {string} version
 * @param {string} range
 */
export function satisfies(version, range) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return range.split('||').some((part) => {
    const [, sign, from, fromMinor] = /(\^|>=) *(\d+)\.?(\d*)/.exec(part) || [];
    return major === Number(from)
      ? minor >= Number(fromMinor)
      : sign === '>=' && major > Number(from);
  });
}
