import { z } from 'zod';

interface Limit {
  /** Words, at most. */
  most: number;
  /** What is told of a longer text; `{0}` stands for the number of its words, `{1}` for the most. */
  error: string;
}

/** A text of a few words, which whoever writes it need not count. */
export const fewWords = ({ most, error }: Limit) =>
  z.string().check(({ value, issues }) => {
    const words = value.trim().split(/\s+/).length;
    if (words <= most) return;
    const values = [String(words), String(most)];
    issues.push({ code: 'custom', input: value, message: error, params: { values } });
  });
