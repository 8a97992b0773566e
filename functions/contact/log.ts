/** Everything that is ever logged of a request: nothing that the visitor typed, no address. */
export interface LogLine {
  outcome:
    | 'delivered'
    | 'not delivered'
    | 'not confirmed'
    | 'receipt not delivered'
    | 'copy not delivered'
    | 'answers left out'
    | 'asked to mend'
    | 'refused'
    | 'closed'
    | 'misconfigured';
  reference?: string;
  /** Names of fields, a status, or an error's name; never a value. */
  rule?: string;
  /** Time since the request came in, in milliseconds. */
  ms: number;
  /** Size of the body in bytes; 0 when it was not read. */
  bytes: number;
}

/** What may be told of a fault: its kind, for its words may hold what somebody typed. */
export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

/** What one step knows of a request; the clock and the size are added to it. */
export type Event = Omit<LogLine, 'ms' | 'bytes'>;
