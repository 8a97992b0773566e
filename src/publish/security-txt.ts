const day = 24 * 60 * 60 * 1000;

/**
 * Stop when security.txt expires within 30 days or has no valid date: an expired file is as good
 * as none (RFC 9116, section 2.5.5).
 */
export function checkExpiry(text: string, now: Date): void {
  const expires = /^Expires: (.+)$/m.exec(text)?.[1];
  const left = (Date.parse(expires ?? '') - now.getTime()) / day;
  if (left >= 30) return;
  throw new Error(
    'public/.well-known/security.txt: Expires is missing or less than 30 days away. ' +
      'Check the contact address in it and set a new date, at most a year ahead.',
  );
}
