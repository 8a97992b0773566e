// @ts-check
import { createServer } from 'node:net';
import { stop } from './stop.mjs';

/**
 * The port to serve on; stops when it cannot be served on.
 * @param {string} wanted
 */
export async function freePort(wanted = '8888') {
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    stop(`PORT is ${wanted}; give a number from 1 to 65535.`);
  }
  if (!(await isFree(port))) {
    stop(
      `Port ${port} is in use. Stop the other program, or choose another port:`,
      `  PORT=${port + 1} npm start`,
    );
  }
  return port;
}

/**
 * @param {number} candidate
 * @returns {Promise<boolean>}
 */
function isFree(candidate) {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .listen(candidate, 'localhost', () => probe.close(() => resolve(true)));
  });
}
