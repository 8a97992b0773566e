/** Variables with which a site on somebody's own machine delivers to files, and to nobody. */
export const ownMail = {
  MAIL_TRANSPORT: 'outbox',
  MAIL_FROM: 'formulier@loket.example',
  LOKET_MAILBOX: 'loket@loket.example',
};
