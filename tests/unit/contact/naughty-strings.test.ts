import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { textFields } from '#src/contact-form/personal-data.ts';
import { cleanLine, cleanText } from '#src/contact-form/plain-text.ts';
import { handle, post, postJson, valid } from './form.ts';

/** Texts that are known to break programs (Max Woolf, Big List of Naughty Strings). */
const naughty = createRequire(import.meta.url)('big-list-of-naughty-strings') as string[];

const fields = [...textFields, 'name'] as const;

test.for(fields)(
  'every naughty string in the field %s arrives as it was typed, or is asked again whole',
  async (field) => {
    let arrived = 0;
    for (const [index, text] of naughty.entries()) {
      // With and without JavaScript in turn: every string goes both ways in half of the fields.
      const request = (index + fields.indexOf(field)) % 2 === 0 ? post : postJson;
      const values = { ...valid, personalDataChecked: 'yes', [field]: text };
      const { response, sent, text: answer } = await handle(request(values));

      const clean = field === 'question' || field === 'context' ? cleanText : cleanLine;
      const kept = clean(text.toWellFormed());
      expect([200, 303, 422], text).toContain(response.status);
      if (response.status === 422) continue;
      arrived += 1;
      expect(sent, text).toHaveLength(1);
      for (const line of kept.split('\n')) expect(sent[0]?.text, answer).toContain(line);
      expect(JSON.stringify({ ...sent[0], text: '' }), text).not.toMatch(/\\r|\\n|\\u0000/);
    }
    expect(arrived).toBeGreaterThan(naughty.length / 2);
  },
);
