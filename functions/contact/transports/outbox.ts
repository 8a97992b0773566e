import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import type { Transport } from '../deliver.ts';

/**
 * Local mail: one `.eml` file a message, written whole or not at all. The name is the key of the
 * message, so that the same question sent twice is one file.
 */
export function createOutboxTransport(folder: string): Transport {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  const send: Transport['send'] = async ({ key, ...message }) => {
    try {
      const { message: raw } = await composer.sendMail(message);
      await mkdir(folder, { recursive: true });
      const file = path.join(folder, `${key}.eml`);
      const unfinished = `${file}.${process.pid}-${performance.now()}.tmp`;
      await writeFile(unfinished, raw as Buffer);
      await rename(unfinished, file);
      return { status: 'accepted' };
    } catch (error) {
      return { status: 'refused', reason: `outbox ${(error as NodeJS.ErrnoException).code ?? ''}` };
    }
  };
  return { knowsKeys: true, send };
}
