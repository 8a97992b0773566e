// @ts-check

/**
 * End with lines that say what is wrong and what to do.
 * @param {string[]} lines
 * @returns {never}
 */
export function stop(...lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}
