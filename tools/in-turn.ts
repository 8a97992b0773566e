/**
 * Let only so many tasks run at a time; the others wait for their turn.
 * @param most how many may run together.
 */
export function inTurn(most: number) {
  const waiting: (() => void)[] = [];
  let running = 0;

  return async <Result>(task: () => Promise<Result>): Promise<Result> => {
    if (running === most) {
      // Whoever ends hands over the turn, so that nobody can come in between.
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      running += 1;
    }
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
