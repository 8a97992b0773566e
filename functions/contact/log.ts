/** Everything that is ever logged of a request: nothing that the visitor typed, no address. */
export interface LogLine {
  outcome:
    | 'delivered'
    | 'not delivered'
    | 'receipt not delivered'
    | 'asked to mend'
    | 'refused'
    | 'closed'
    | 'misconfigured';
  reference?: string;
  /** Names of fields, a status, or an error's name; never a value. */
  rule?: string;
}
