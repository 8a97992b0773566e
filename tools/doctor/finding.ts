/** What one check found. */
export interface Finding {
  /** What was looked at, in Dutch. */
  check: string;
  /** `unknown`: it was asked, and nobody could say; `skipped`: it was not asked. */
  state: 'good' | 'wrong' | 'unknown' | 'skipped';
  /** What is so; never a value that is secret. */
  what: string;
  /** What to do, where not all is good. */
  remedy?: string;
}

export const good = (check: string, what: string): Finding => ({ check, state: 'good', what });
const mended =
  (state: Finding['state']) =>
  (check: string, what: string, remedy: string): Finding => ({
    check,
    state,
    what,
    remedy,
  });

export const wrong = mended('wrong');
export const unknown = mended('unknown');
export const skipped = mended('skipped');
