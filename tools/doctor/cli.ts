import type { Env } from '#functions/contact/env.ts';
import { transportsFor } from '#functions/contact/transports-for.ts';
import { editingPath } from '#src/site/editing.ts';
import { ownVariables } from '../own-variables.ts';
import { WrongArguments } from '../read-options.ts';
import { readArguments, usage } from './arguments.ts';
import { skipped, type Finding } from './finding.ts';
import { checkMail } from './mail.ts';
import { print } from './print.ts';
import {
  checkCaa,
  checkDkim,
  checkDmarc,
  checkDnssec,
  checkMailboxDomain,
  checkSpf,
} from './sender.ts';
import { checkCertificate, checkSecurityTxt } from './ends.ts';
import { checkEditingHeaders, checkHeaders, checkRedirect } from './headers.ts';
import { orUnknown } from './or-unknown.ts';
import { checkVariables, readEditing } from './variables.ts';
import { realWorld, type World } from './world.ts';

/** What stands around the command; a test passes its own. */
interface Around {
  variables?: Record<string, string | undefined>;
  world?: Partial<World>;
}

/**
 * Check a configuration before it is deployed.
 * @param args what stands after `--`.
 * @returns what to say, and the exit code: 0 nothing is wrong, 1 something is, 2 something could not be
 * asked or understood. What this program does not look at counts for neither.
 */
export async function doctor(
  args: string[],
  around: Around = {},
): Promise<{ said: string; code: 0 | 1 | 2 }> {
  try {
    const asked = readArguments(args);
    if (asked.help) return { said: usage, code: 0 };
    const findings = await look(asked, around);
    const said = asked.json
      ? JSON.stringify({ version: 1, findings }, undefined, 2)
      : print(findings);
    return { said, code: exitCode(findings) };
  } catch (error) {
    if (!(error instanceof WrongArguments)) throw error;
    return { said: `${error.message}\n${usage}`, code: 2 };
  }
}

function exitCode(findings: Finding[]): 0 | 1 | 2 {
  if (findings.some(({ state }) => state === 'wrong')) return 1;
  return findings.some(({ state }) => state === 'unknown') ? 2 : 0;
}

async function look(
  { address, mail, env: file, dkim }: ReturnType<typeof readArguments>,
  { variables = ownVariables(file), world: changes = {} }: Around,
): Promise<Finding[]> {
  const world = { ...realWorld, ...changes };
  const { findings, env } = checkVariables(variables);
  const editing = readEditing(variables);
  const sender = domainOf(env?.MAIL_FROM);
  const mailbox = domainOf(env?.LOKET_MAILBOX);
  const dns = world.resolver;
  const host = address && new URL(address).hostname;
  const asked = [
    ...(sender
      ? [
          orUnknown(`SPF van ${sender}`, checkSpf(dns, sender)),
          orUnknown(`DKIM van ${sender}`, checkDkim(dns, sender, selectorOf(env, dkim))),
          orUnknown(`DMARC van ${sender}`, checkDmarc(dns, sender)),
        ]
      : []),
    ...(mailbox ? [orUnknown(`postvak bij ${mailbox}`, checkMailboxDomain(dns, mailbox))] : []),
    ...(address && host
      ? [
          orUnknown(`headers van ${address}`, checkHeaders(`${address}/`, world)),
          ...(editing && editing !== 'faulty'
            ? [
                orUnknown(
                  `headers van ${address}${editingPath}`,
                  checkEditingHeaders(address, world, editing.origins),
                ),
              ]
            : []),
          orUnknown(`security.txt van ${address}`, checkSecurityTxt(address, world)),
          ...(address.startsWith('https:')
            ? [
                orUnknown(`CAA van ${host}`, checkCaa(dns, host)),
                orUnknown(`http van ${address}`, checkRedirect(`${address}/`, world)),
                checkCertificate(host, world, Number(new URL(address).port || 443)).then((one) => [
                  one,
                ]),
              ]
            : []),
        ]
      : []),
  ];
  const names = [...new Set([sender, mailbox, host])].filter((name) => name?.includes('.'));
  return [
    ...findings,
    ...(await Promise.all(asked)).flat(),
    ...checkDnssec(names.filter((name) => name !== undefined)),
    ...(env ? [await mailFinding(env, mail, world.now())] : []),
  ];
}

const mailFinding = (env: Env, isAsked: boolean, now: Date) =>
  isAsked
    ? checkMail(env, transportsFor(env), now)
    : skipped('e-mail naar het postvak', 'Er ging geen proefbericht weg.', 'Met -- --mail wel.');

/** Resend has one name for its key; of another service only the operator knows it. */
const selectorOf = (env: Env | undefined, given: string | undefined) =>
  given ?? (env?.MAIL_TRANSPORT === 'resend' ? 'resend' : undefined);

const domainOf = (mailbox: string | undefined) =>
  /@([^>\s]+)/.exec(mailbox ?? '')?.[1]?.toLowerCase();
