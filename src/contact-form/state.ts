/** Whether the form is open, and where to write when it is not. */
export interface ContactState {
  isClosed: boolean;
  /** The mailbox of the loket; shown only while the form is closed. */
  mailbox: string | undefined;
}

/**
 * Read the switch that closes the form. The function reads the same variables, so that a page that
 * somebody still has open cannot send either. Netlify builds anew when a variable is changed.
 */
export const contactState = (source: Record<string, string | undefined>): ContactState => ({
  isClosed: source['CONTACT_CLOSED'] === 'true',
  mailbox: source['LOKET_MAILBOX'] ?? undefined,
});
