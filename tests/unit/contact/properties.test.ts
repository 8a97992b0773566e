import fc from 'fast-check';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { fieldNames } from '#src/contact-form/fields.ts';
import { cleanLine, cleanText } from '#src/contact-form/plain-text.ts';
import { anyText as text, handle, post, postJson, valid, type Fields } from './form.ts';

const changes = fc.dictionary(fc.constantFrom(...fieldNames), text, { maxKeys: fieldNames.length });

/** What was typed, as it comes back: without what cannot be seen, in one form of letters and line ends. */
const asKept = (typed: string) => cleanText(typed.toWellFormed());
const asKeptLine = (typed: string) => cleanLine(typed.toWellFormed());

test('whatever is typed, the answer is a page or a redirect and never an error of ours', async () => {
  await fc.assert(
    fc.asyncProperty(changes, async (fields) => {
      const { response } = await handle(post({ ...valid, ...fields }));

      expect([303, 422]).toContain(response.status);
    }),
    { numRuns: 500 },
  );
});

test('whatever is wrong, the answer says so in words', async () => {
  const other = fc.dictionary(
    fc.constantFrom(...fieldNames),
    fc.constantFrom('', 'x', '\u202e', 'x'.repeat(7000)),
    { maxKeys: fieldNames.length },
  );
  await fc.assert(
    fc.asyncProperty(other, fc.constantFrom('nl', 'en'), async (fields, language) => {
      const { response } = await handle(postJson({ ...valid, ...fields, language }));
      if (response.status !== 422) return;

      const { errors } = (await response.json()) as { errors: { message: string }[] };
      for (const { message } of errors) expect(message).toMatch(/\p{L}+ \p{L}+/u);
    }),
    { numRuns: 500 },
  );
});

test('whatever the body, the answer has a status that we chose', async () => {
  const types = ['application/json', 'application/x-www-form-urlencoded', 'text/plain', ''];
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.json()),
      fc.constantFrom(...types),
      async (body, type) => {
        const request = new Request('https://loket.example/api/contact', {
          method: 'POST',
          headers: { 'content-type': type },
          body,
        });

        expect([415, 422]).toContain((await handle(request)).response.status);
      },
    ),
    { numRuns: 500 },
  );
});

test('whatever is typed, no line end reaches a header of the mail', async () => {
  let mails = 0;
  await fc.assert(
    fc.asyncProperty(changes, async (fields: Fields) => {
      const { sent } = await handle(postJson({ ...valid, ...fields, personalDataChecked: 'yes' }));

      mails += sent.length;
      for (const { text: body, ...headers } of sent) {
        expect(JSON.stringify(headers)).not.toMatch(/\\r|\\n|\\u0000/);
        expect(body).toContain('----- begin vraag -----');
      }
    }),
    { numRuns: 500 },
  );
  // Else the property would hold because nothing was ever sent.
  expect(mails).toBeGreaterThan(10);
});

test('whatever is typed comes back whole when something is missing, and does not run', async () => {
  await fc.assert(
    fc.asyncProperty(text, text, async (name, question) => {
      const { response, text: html } = await handle(post({ ...valid, email: '', name, question }));

      const $ = load(html);
      expect(response.status).toBe(422);
      expect($('#name').attr('value')).toBe(asKeptLine(name));
      // A parser drops one line end at the start of a textarea; cheerio leaves it.
      expect($('#question').text().replace(/^\n/, '')).toBe(asKept(question));
      expect($('script')).toHaveLength(0);
    }),
    { numRuns: 500 },
  );
});

test('a question that is sent arrives in the mail line by line', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
      async (question) => {
        fc.pre(asKept(question) !== '');
        const { sent, response } = await handle(
          post({ ...valid, question, personalDataChecked: 'yes' }),
        );

        expect(response.status).toBe(303);
        const fenced = asKept(question).replaceAll(/^/gm, '| ');
        expect(sent[0]?.text).toContain(`----- begin vraag -----\n${fenced}\n----- einde vraag`);
      },
    ),
    { numRuns: 300 },
  );
});
