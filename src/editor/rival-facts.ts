/** Facts that must come from content/loket.yaml or content/referrals.yaml, and how to refer to them. */
const rivals = [
  {
    what: said`a phone number`,
    // A leading zero or +31 and nine more digits, with the usual separators between them.
    pattern: /(?:\+31|\(?0)[\s()-]*(?:\d[\s()-]*){9}(?!\d)/,
    remedy: said`Write <Fact name="phone" /> or <Referral id="…" />; in a short answer {phone}.`,
  },
  {
    what: said`a promise on reply time`,
    pattern:
      /\b(?:48|twee|drie|vijf|two|three|five|[2-5])[\s-](?:uur|hours?|werkdagen|working days|business days)\b/i,
    remedy: said`Write <Fact name="replyTime" />; in a short answer {replyTime}.`,
  },
  {
    what: said`the name of a ministry`,
    pattern: /\b(?:ministerie van|ministry of|ministry for)\s+[A-Z]/i,
    remedy: said`Write <Ministry id="ocw" />; in a short answer {ministry:ocw}.`,
  },
  {
    what: said`an e-mail address`,
    pattern: /[\w.+-]+@[\w-]+\.[\w.-]+/,
    remedy: said`Write <Fact name="networkMail" />, or lead to <Page name="contact" />.`,
  },
] as const;
import { said } from './said.ts';

/** Facts typed into `text` that have a place of their own. */
export function findRivalFacts(text: string) {
  return rivals.flatMap(({ what, pattern, remedy }) => {
    const typed = pattern.exec(text)?.[0];
    return typed
      ? [{ problem: said`${what} is typed into the text: “${typed.trim()}”`, remedy }]
      : [];
  });
}
