import { z } from 'zod';

const singleLine = z.string().regex(/^[^\r\n]+$/);
const transports = ['resend', 'smtp', 'outbox'] as const;
/** TLS from the first byte, or a demand for STARTTLS; never a connection in the clear. */
const smtpUrl = z.url({ protocol: /^smtps?$/ });
const fromAddress = singleLine.regex(/^[^<>\s@]+@[^<>\s@]+$|^[^<>]+<[^<>\s@]+@[^<>\s@]+>$/);

const variables = z.object({
  MAIL_TRANSPORT: z.enum(transports),
  MAIL_FALLBACK: z.enum(['smtp']).optional(),
  MAIL_FROM: fromAddress,
  LOKET_MAILBOX: z.email(),
  PREVIEW_MAILBOX: z.email().optional(),
  RESEND_API_KEY: z.string().startsWith('re_').optional(),
  RESEND_BASE_URL: z.url().optional(),
  SMTP_URL: smtpUrl.optional(),
  CONTACT_CLOSED: z.enum(['true', 'false']).optional(),
  CANARY_KEY: z.string().min(16).optional(),
  CANARY_MAILBOX: z.email().optional(),
});

export type Env = z.output<typeof variables>;

/** Where the function runs: on this machine, or deployed in some context. */
export type Place = 'local' | 'production' | 'preview';

/**
 * The configuration of the function, checked. Names faulty variables and never their values.
 * @throws when a variable is missing or invalid, or would deliver mail to the wrong place.
 */
export function parseEnv(source: Record<string, string | undefined>, place: Place): Env {
  const { env, faulty } = checkEnv(source, place);
  if (!env) throw new Error(`Missing or invalid environment variables: ${faulty.join(', ')}`);
  return env;
}

/** The configuration, or the names of what is missing or invalid in it. */
export function checkEnv(
  source: Record<string, string | undefined>,
  place: Place,
): { env: Env; faulty?: never } | { env?: never; faulty: string[] } {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = variables.safeParse(given);
  const faulty = result.success
    ? findConflicts(result.data, place)
    : result.error.issues.map(({ path }) => path.join('.'));
  if (!result.success || faulty.length > 0) return { faulty: [...new Set(faulty)] };
  // Only the real site may reach the mailbox of the real loket.
  const mailbox = place === 'production' ? undefined : result.data.PREVIEW_MAILBOX;
  return { env: mailbox ? { ...result.data, LOKET_MAILBOX: mailbox } : result.data };
}

function findConflicts(env: Env, place: Place): string[] {
  const used = new Set([env.MAIL_TRANSPORT, env.MAIL_FALLBACK]);
  return [
    // Files in a function that is deployed are lost: that would be a false thanks.
    ...(used.has('outbox') && place !== 'local' ? ['MAIL_TRANSPORT'] : []),
    ...(used.has('resend') && !env.RESEND_API_KEY ? ['RESEND_API_KEY'] : []),
    ...(used.has('smtp') && !env.SMTP_URL ? ['SMTP_URL'] : []),
    ...(env.CANARY_KEY && !env.CANARY_MAILBOX ? ['CANARY_MAILBOX'] : []),
    ...(leavesForElsewhere(env, place) && !env.PREVIEW_MAILBOX ? ['PREVIEW_MAILBOX'] : []),
  ];
}

/**
 * Whether mail leaves a place that is not the real site: always from a preview, and from somebody's
 * own machine when a transport leads to another machine.
 */
function leavesForElsewhere(env: Env, place: Place): boolean {
  if (place !== 'local') return place === 'preview';
  return [env.MAIL_TRANSPORT, env.MAIL_FALLBACK].some(
    (name) =>
      (name === 'resend' && !isLoopback(env.RESEND_BASE_URL)) ||
      (name === 'smtp' && !isLoopback(env.SMTP_URL)),
  );
}

const isLoopback = (url: string | undefined) =>
  url !== undefined && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
