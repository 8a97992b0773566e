/** Facts that must come from content/loket.yaml or content/referrals.yaml, and how to refer to them. */
const rivals = [
  {
    what: 'a phone number',
    // A leading zero or +31 and nine more digits, with the usual separators between them.
    pattern: /(?:\+31|\(?0)[\s()-]*(?:\d[\s()-]*){9}(?!\d)/,
    remedy: 'Write <Fact name="phone" /> or <Referral id="…" />; in a short answer {phone}.',
  },
  {
    what: 'a promise on reply time',
    pattern:
      /\b(?:48|twee|drie|vijf|two|three|five|[2-5])[\s-](?:uur|hours?|werkdagen|working days|business days)\b/i,
    remedy: 'Write <Fact name="replyTime" />; in a short answer {replyTime}.',
  },
  {
    what: 'the name of a ministry',
    pattern: /\b(?:ministerie van|ministry of|ministry for)\s+[A-Z]/i,
    remedy: 'Write <Ministry id="ocw" />; in a short answer {ministry:ocw}.',
  },
  {
    what: 'an e-mail address',
    pattern: /[\w.+-]+@[\w-]+\.[\w.-]+/,
    remedy: 'Write <Fact name="networkMail" />, or lead to <Page name="contact" />.',
  },
] as const;

/** Facts typed into `text` that have a place of their own. */
export function findRivalFacts(text: string) {
  return rivals.flatMap(({ what, pattern, remedy }) => {
    const typed = pattern.exec(text)?.[0];
    return typed ? [{ problem: `${what} is typed into the text: “${typed.trim()}”`, remedy }] : [];
  });
}
