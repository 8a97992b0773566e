import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { textFields } from '#src/contact-form/personal-data.ts';
import { cleanLine, cleanText } from '#src/contact-form/plain-text.ts';
import { handle, post, postJson, valid } from './form.ts';

/** Texts that are known to break programs (Max Woolf, Big List of Naughty Strings). */
const naughty = createRequire(import.meta.url)('big-list-of-naughty-strings') as string[];

test.for([...textFields, 'name'] as const)(
  'every naughty string in the field %s arrives as it was typed, or is asked again whole',
  async (field) => {
    let arrived = 0;
    for (const text of naughty) {
      for (const request of [post, postJson]) {
        const fields = { ...valid, personalDataChecked: 'yes', [field]: text };
        const { response, sent, text: answer } = await handle(request(fields));

        const clean = field === 'question' || field === 'context' ? cleanText : cleanLine;
        const kept = clean(text.toWellFormed());
        expect([200, 303, 422], text).toContain(response.status);
        if (response.status === 422) continue;
        arrived += 1;
        expect(sent, text).toHaveLength(1);
        for (const line of kept.split('\n')) expect(sent[0]?.text, answer).toContain(line);
        expect(JSON.stringify({ ...sent[0], text: '' }), text).not.toMatch(/\\r|\\n|\\u0000/);
      }
    }
    expect(arrived).toBeGreaterThan(naughty.length);
  },
);
