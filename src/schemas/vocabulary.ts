import { z } from 'zod';

export const factNames = ['name', 'phone', 'replyTime', 'ministries', 'networkMail'] as const;

export const pageNames = [
  'contact',
  'who-can-ask',
  'about',
  'privacy',
  'accessibility',
  'glossary',
  'changes',
  'search',
  'referrals',
  'packages',
  'sanctions-dossier',
  'own-dossier',
  'worksheet',
  'checks',
  'finder',
  'a-z',
  'questions',
  'data',
] as const;

const id = z.string().min(1);

/** The components a writer may use in a text, with their properties. */
export const vocabulary = {
  Fact: z.strictObject({ name: z.enum(factNames) }),
  Ministry: z.strictObject({ id }),
  Question: z.strictObject({ id }),
  Guidance: z.strictObject({ id }),
  Page: z.strictObject({ name: z.enum(pageNames) }),
  Referral: z.strictObject({ id }),
  Term: z.strictObject({ id }),
  Notice: z.strictObject({ tone: z.enum(['info', 'warning']).default('info') }),
} satisfies Record<string, z.ZodObject>;

export type ComponentName = keyof typeof vocabulary;

export const isComponentName = (name: string | null): name is ComponentName =>
  name !== null && Object.hasOwn(vocabulary, name);
