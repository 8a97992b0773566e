/** What the function says of a question that was delivered. */
export interface Thanks {
  reference: string;
  /** Address of the thank-you page. */
  location: string;
}

/**
 * Read the answer to a question that was delivered.
 * @throws when it does not come from the function, as where something in between answers.
 */
export function readThanks(said: unknown): Thanks {
  const { reference, location: address } = (said ?? {}) as Partial<Record<keyof Thanks, unknown>>;
  if (typeof reference !== 'string' || typeof address !== 'string') throw new Error('no thanks');
  return { reference, location: address };
}
