import { checkEnv, type Env } from '#functions/contact/env.ts';
import { editingFrom, type Editing } from '#src/editing/setting.ts';
import { placeFrom } from '#src/site/origin.ts';
import { good, wrong, type Finding } from './finding.ts';

type Variables = Record<string, string | undefined>;

const check = 'variabelen';

/** What each variable must be, told without a value. */
const remedies: Record<string, string> = {
  MAIL_TRANSPORT: 'Zet MAIL_TRANSPORT op resend of smtp; outbox is voor een eigen machine.',
  MAIL_FALLBACK: 'Zet MAIL_FALLBACK op smtp, of laat hem weg.',
  MAIL_FROM: 'Geef MAIL_FROM als “Loket <formulier@uw-domein.nl>”, op één regel.',
  LOKET_MAILBOX: 'Geef in LOKET_MAILBOX één e-mailadres.',
  PREVIEW_MAILBOX: 'Geef in PREVIEW_MAILBOX het e-mailadres waar proefversies naartoe mailen.',
  RESEND_API_KEY: 'Maak bij Resend een sleutel die alleen mag versturen; hij begint met re_.',
  RESEND_BASE_URL: 'Laat RESEND_BASE_URL weg; hij is voor tests.',
  SMTP_URL:
    'Geef SMTP_URL als smtps://naam:wachtwoord@server:465, of smtp:// voor STARTTLS. Schrijf in het wachtwoord @ als %40, / als %2F en # als %23.',
  CONTACT_CLOSED: 'Zet CONTACT_CLOSED op true om het formulier te sluiten, of laat hem weg.',
  CANARY_KEY: 'Maak van CANARY_KEY een willekeurige tekst van ten minste 16 tekens.',
  CANARY_MAILBOX: 'Geef in CANARY_MAILBOX het postvak voor proeven; zonder kan CANARY_KEY niets.',
};

/** What EDITING asks for; nothing where the editing page is switched off. */
export function readEditing(source: Variables): Editing | 'faulty' | undefined {
  try {
    return editingFrom(source);
  } catch {
    return 'faulty';
  }
}

/** Whether the form can work with these variables on the real site; and what it then works with. */
export function checkVariables(source: Variables): { findings: Finding[]; env: Env | undefined } {
  const { env, faulty = [] } = checkEnv(source, 'production');
  const findings = faulty.map((name) => {
    const state = source[name] ? 'is niet goed' : 'ontbreekt';
    return wrong(check, `${name} ${state}.`, remedies[name] ?? 'Zie .env.example.');
  });
  try {
    placeFrom(source);
  } catch {
    const remedy = 'Geef SITE_URL als https://www.example.nl, zonder pad erachter.';
    findings.push(wrong(check, 'SITE_URL is niet goed.', remedy));
  }
  const editing = readEditing(source);
  if (editing === 'faulty') {
    const remedy =
      'Geef EDITING als github:eigenaar/repository@branch (zie docs/operating.md), of laat hem weg.';
    findings.push(wrong(check, 'EDITING is niet goed.', remedy));
  }
  if (env?.CONTACT_CLOSED === 'true') {
    const remedy = 'Zet CONTACT_CLOSED op false en rol opnieuw uit om vragen te ontvangen.';
    findings.push(wrong(check, 'Het formulier is gesloten.', remedy));
  }
  if (findings.length === 0) findings.push(good(check, 'alles wat nodig is, is er'));
  return { findings, env };
}
