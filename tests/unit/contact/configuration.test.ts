import { describe, expect, test } from 'vitest';
import { parseEnv } from '#functions/contact/env.ts';

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
