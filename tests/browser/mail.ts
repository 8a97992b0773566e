import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { simpleParser, type ParsedMail } from 'mailparser';

let asked = 0;

/** A text that nobody else sends, so that its mail is found in a mailbox that other tests use too. */
export const unique = (text: string) => `${text} (${process.pid}-${(asked += 1)})`;

/** The mails in the local mailbox that hold a text. */
export async function mailsWith(text: string): Promise<ParsedMail[]> {
  mkdirSync('.outbox', { recursive: true });
  const mails = await Promise.all(
    readdirSync('.outbox')
      .filter((name) => name.endsWith('.eml'))
      .map((name) => simpleParser(readFileSync(`.outbox/${name}`))),
  );
  return mails.filter((mail) => mail.text?.includes(text));
}
