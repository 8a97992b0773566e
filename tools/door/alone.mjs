// @ts-check
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Do what two commands in one folder must not do at a time; wait as long as another one is at it.
 * @template Result
 * @param {string} mark file that says which process is at work
 * @param {string} doing what it does, for who has to wait
 * @param {() => Result | Promise<Result>} work
 */
export async function alone(mark, doing, work) {
  for (let isTold = false; !take(mark); isTold = true) {
    if (!isTold) {
      console.log(`Another command ${doing} in this folder. Waiting until it is done…`);
      console.log(`(When there is none, remove the file ${mark}.)`);
    }
    await sleep(200);
  }
  try {
    return await work();
  } finally {
    rmSync(mark, { force: true });
  }
}

/**
 * Leave a mark, unless a process that is still there left one. One that died left its mark behind.
 * @param {string} mark
 * @returns {boolean}
 */
function take(mark) {
  try {
    writeFileSync(mark, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
  if (isAtWork(mark)) return false;
  rmSync(mark, { force: true });
  return take(mark);
}

/** @param {string} mark */
function isAtWork(mark) {
  try {
    process.kill(Number(readFileSync(mark, 'utf8')), 0);
    return true;
  } catch (error) {
    // Nobody has that number, or the mark has just gone; of another user's process we may know no more.
    return !hasCode(error, 'ESRCH') && !hasCode(error, 'ENOENT');
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
const hasCode = (error, code) => error instanceof Error && 'code' in error && error.code === code;
