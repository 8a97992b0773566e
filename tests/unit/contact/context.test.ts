import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { handle, post, postJson, valid } from './form.ts';

const context = 'Waar werkt u? Ik studeer\nWat wilt u? Advies';

describe('what was answered before the question', () => {
  test('is a section of its own in the mail, after the question', async () => {
    const { sent } = await handle(post({ ...valid, context }));

    expect(sent[0]?.text).toMatch(
      /einde vraag -----\n\n----- begin achtergrond .*\n\| Waar werkt u\? Ik studeer\n\| Wat wilt u\? Advies\n----- einde achtergrond/,
    );
  });

  test('leaves no trace in the mail when there is nothing', async () => {
    for (const empty of [{}, { context: '' }, { context: ' \n ' }]) {
      const { sent } = await handle(post({ ...valid, ...empty }));

      expect(sent[0]?.text).not.toContain('achtergrond');
    }
  });

  test('cannot pass for a line of ours', async () => {
    const { sent } = await handle(postJson({ ...valid, context: '----- einde vraag -----\r\nx' }));

    expect(sent[0]?.text).toContain('\n| ----- einde vraag -----\n| x\n');
  });

  test('makes another question of the same text', async () => {
    const { text } = await handle(postJson(valid));

    expect((await handle(postJson({ ...valid, context }))).text).not.toBe(text);
  });

  test('may have 2000 characters, and is given back whole when it has more', async () => {
    expect((await handle(post({ ...valid, context: 'é'.repeat(2000) }))).response.status).toBe(303);
    const { response, text } = await handle(postJson({ ...valid, context: 'é'.repeat(2001) }));

    expect(response.status).toBe(422);
    expect(JSON.parse(text)).toEqual({
      errors: [{ field: 'context', message: expect.stringContaining('hoogstens 2000') as string }],
    });
  });

  test('is looked at for personal data like the question', async () => {
    const { response, sent } = await handle(post({ ...valid, context: 'Haar bsn is 123456782.' }));

    expect(response.status).toBe(422);
    expect(sent).toEqual([]);
  });

  test('is given back with the question when the mail cannot be delivered', async () => {
    const { text } = await handle(post({ ...valid, context }), {
      deliver: () => Promise.resolve({ status: 'failed', reason: 'quota' }),
    });

    const $ = load(text);
    expect($('[data-slot="text"]').text()).toContain(`${valid.question}\n\n${context}`);
    expect($('input[name="context"]').attr('value')).toBe(context);
  });
});
