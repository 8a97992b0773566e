import { describe, expect, test } from 'vitest';
import { parseEnv } from '#functions/contact/env.ts';
import { once } from '#functions/contact/once.ts';
import { replyDate } from '#functions/contact/reply-date.ts';
import { publicHolidays } from '#src/publish/holidays.ts';
import { readReference, toReference } from '#src/contact-form/reference.ts';

const env = {
  MAIL_TRANSPORT: 'resend',
  RESEND_API_KEY: 're_geheim',
  MAIL_FROM: 'Loket <formulier@loket.example>',
  LOKET_MAILBOX: 'loket@loket.example',
};

describe('configuration', () => {
  test('is accepted when it is complete', () => {
    expect(parseEnv(env, 'production').LOKET_MAILBOX).toBe('loket@loket.example');
  });

  test.for([
    ['RESEND_API_KEY', { RESEND_API_KEY: '' }],
    ['RESEND_API_KEY', { RESEND_API_KEY: 'geheim' }],
    ['MAIL_FROM', { MAIL_FROM: 'geheim' }],
    ['MAIL_FROM', { MAIL_FROM: 'a@b.nl\r\nBcc: geheim@c.nl' }],
    ['LOKET_MAILBOX', { LOKET_MAILBOX: undefined }],
    ['MAIL_TRANSPORT', { MAIL_TRANSPORT: 'pigeon-geheim' }],
    ['MAIL_TRANSPORT', { MAIL_TRANSPORT: 'outbox' }],
    ['SMTP_URL', { MAIL_TRANSPORT: 'smtp' }],
    ['SMTP_URL', { MAIL_FALLBACK: 'smtp' }],
    ['SMTP_URL', { MAIL_FALLBACK: 'smtp', SMTP_URL: 'http://geheim' }],
  ] as const)('names %s and never its value: %o', ([name, changes]) => {
    const parse = () => parseEnv({ ...env, ...changes }, 'production');

    expect(parse).toThrow(name);
    expect(parse).not.toThrow(/geheim/);
  });

  test('never lets a preview reach the mailbox of the loket', () => {
    expect(() => parseEnv(env, 'preview')).toThrow('PREVIEW_MAILBOX');
    const preview = parseEnv({ ...env, PREVIEW_MAILBOX: 'test@loket.example' }, 'preview');
    expect(preview.LOKET_MAILBOX).toBe('test@loket.example');
  });

  test.for([
    { MAIL_TRANSPORT: 'resend' },
    { MAIL_TRANSPORT: 'outbox', MAIL_FALLBACK: 'smtp', SMTP_URL: 'smtps://u:p@mail.example' },
  ])('never lets a run on somebody’s own machine reach it either: %o', (changes) => {
    expect(() => parseEnv({ ...env, ...changes }, 'local')).toThrow('PREVIEW_MAILBOX');
  });

  test.for([
    { MAIL_TRANSPORT: 'resend', RESEND_BASE_URL: 'http://127.0.0.1:9999' },
    { MAIL_TRANSPORT: 'smtp', SMTP_URL: 'smtps://u:p@localhost:4650' },
  ])('lets a run on somebody’s own machine reach a server on it: %o', (changes) => {
    expect(parseEnv({ ...env, ...changes }, 'local').LOKET_MAILBOX).toBe('loket@loket.example');
  });

  test('allows files on somebody’s own machine', () => {
    expect(parseEnv({ ...env, MAIL_TRANSPORT: 'outbox' }, 'local').MAIL_TRANSPORT).toBe('outbox');
  });
});

describe('the date by which an answer comes', () => {
  const holidays = new Set(publicHolidays(new Date('2026-11-24')));

  test.for([
    ['an ordinary Tuesday', '2026-11-24T12:00:00Z', '2026-11-27'],
    ['a Friday', '2026-11-27T12:00:00Z', '2026-12-02'],
    ['a Saturday', '2026-11-28T12:00:00Z', '2026-12-02'],
    ['late on a Sunday in Amsterdam', '2026-11-29T22:59:00Z', '2026-12-02'],
    ['just after midnight in Amsterdam', '2026-11-29T23:01:00Z', '2026-12-03'],
    ['the day before Christmas', '2026-12-24T12:00:00Z', '2026-12-30'],
    ['the end of the year', '2026-12-30T12:00:00Z', '2027-01-05'],
    ['the Thursday before Easter', '2026-04-02T12:00:00Z', '2026-04-08'],
    ['the Friday before King’s Day', '2026-04-24T12:00:00Z', '2026-04-30'],
    ['King’s Day moved to Saturday', '2025-04-25T12:00:00Z', '2025-04-30'],
    ['the Monday before Liberation Day', '2026-05-04T12:00:00Z', '2026-05-08'],
    ['the eve of Ascension Day', '2026-05-13T12:00:00Z', '2026-05-19'],
    ['the weekend of summer time', '2026-03-28T23:30:00Z', '2026-04-01'],
  ])('counts three working days from %s', ([, moment = '', date]) => {
    expect(replyDate(new Date(moment), 3, holidays)).toBe(date);
  });
});

test('no date is promised when the holidays of that year are not known', () => {
  expect(() => replyDate(new Date('2099-03-02'), 3, new Set(['2026-01-01']))).toThrow('holidays');
});

describe('a reference', () => {
  const reference = toReference(new Uint8Array([1, 22, 33, 44, 55, 66, 77]));

  test('is read as people type it', () => {
    expect(readReference(reference.toLowerCase().replace('-', ' '))).toBe(reference);
  });

  test('notices every single wrong character and every swap of neighbours', () => {
    const symbols = Array.from(reference.replace('-', ''));
    const wrong = symbols.flatMap((symbol, index) =>
      Array.from('23456789ABCDEFGHJKMNPQRTVWXYZ')
        .filter((other) => other !== symbol)
        .map((other) => symbols.with(index, other).join('')),
    );
    const swapped = symbols.slice(1).flatMap((symbol, index) => {
      const previous = symbols[index] ?? '';
      return previous === symbol
        ? []
        : [
            symbols
              .with(index, symbol)
              .with(index + 1, previous)
              .join(''),
          ];
    });

    expect(wrong).toHaveLength(8 * 28);
    expect([...wrong, ...swapped].filter((typed) => readReference(typed))).toEqual([]);
  });

  test.for(['', 'ABCD', 'OOOO-1111', '<script>'])('is not seen in %s', (typed) => {
    expect(readReference(typed)).toBeUndefined();
  });
});

test('a second press shares the outcome of the first, and a failure is tried anew', async () => {
  const remember = once();
  let attempts = 0;
  const fail = () => {
    attempts += 1;
    return Promise.resolve({ status: 'failed' as const, reason: 'x' });
  };
  const succeed = () => {
    attempts += 1;
    return Promise.resolve({ status: 'accepted' as const });
  };

  await Promise.all([remember('key', fail), remember('key', fail)]);
  await Promise.all([remember('key', succeed), remember('key', succeed)]);
  await remember('key', succeed);

  expect(attempts).toBe(2);
});
