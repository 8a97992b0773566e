import { z } from 'zod';

/** YAML reads 2026-11-24 as a moment in UTC; content means a calendar day and keeps it as text. */
const asText = (value: unknown) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : value;

/** A calendar day as `YYYY-MM-DD`. */
export const day = z.preprocess(asText, z.iso.date());
