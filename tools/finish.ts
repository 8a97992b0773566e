/** Say how a job ended, and leave with its exit code. */
export function finish({ said, code }: { said: string; code: number }): void {
  (code === 0 ? console.log : console.error)(said);
  process.exitCode = code;
}
