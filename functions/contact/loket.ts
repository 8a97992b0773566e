import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { loket as loketSchema } from '#src/schemas/loket.ts';

/** What the function promises with. */
export interface Loket {
  workingDays: number;
  phone: string;
  /** Public holidays, as `YYYY-MM-DD`. */
  holidays: ReadonlySet<string>;
}

/** Read the facts of the loket and the holidays, which are bundled with the function (netlify.toml). */
export function loketIn(root: string): Loket {
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  const { reply, phone } = loketSchema.parse(parse(read('content/loket.yaml')));
  const holidays = z.array(z.iso.date()).parse(JSON.parse(read('dist/data/holidays.json')));
  return { workingDays: reply.workingDays, phone: phone.shown, holidays: new Set(holidays) };
}
