import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

/**
 * The variables of this machine, and those of a file `.env` that are not set on it.
 * @param file in the form of `.env.example`; it need not be there.
 */
export function ownVariables(file = '.env'): Record<string, string | undefined> {
  const filed = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  return { ...filed, ...process.env };
}
