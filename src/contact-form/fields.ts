/** The fields of the contact form, in the order of the page. */
export const fieldNames = [
  'language',
  'name',
  'email',
  'phone',
  'organisation',
  'organisationType',
  'role',
  'topic',
  'countries',
  'context',
  'question',
  'replyBefore',
  'coordinatorConsulted',
  'noThirdPartyData',
  'receipt',
  'coordinatorEmail',
  'copyToCoordinator',
  'personalDataChecked',
  'submissionId',
  'firstSent',
  'maybeSent',
  'secondsOpen',
  'website',
] as const;

export type FieldName = (typeof fieldNames)[number];

/** A field that can be at fault; of the others, any value is taken. */
export type CheckedField = Exclude<FieldName, UncheckedField>;

/**
 * `firstSent` and `maybeSent` come from the page for a question that was not delivered: when it was
 * first sent, and whether that may have gone well after all. `secondsOpen` is how long the page was
 * open, as far as a script counted.
 */
type UncheckedField = 'language' | 'firstSent' | 'maybeSent' | 'secondsOpen' | 'website';

/** Most characters in a field. No box has a `maxlength`, which cuts off what is pasted without a word. */
export const limits = {
  name: 100,
  email: 254,
  phone: 60,
  organisation: 150,
  role: 100,
  countries: 200,
  context: 2000,
  question: 6000,
  coordinatorEmail: 254,
  submissionId: 64,
} as const;

/** The fields whose text has lines. */
export const longFields = ['question', 'context'] as const;

/** Whether a field holds a text with lines. */
export const isLong = (name: string): boolean => (longFields as readonly string[]).includes(name);

/** Everything that the visitor wrote at length, as one text to give back. */
export const writtenText = (
  values: Partial<Record<(typeof longFields)[number], string | undefined>>,
): string => longFields.flatMap((name) => values[name] || []).join('\n\n');

export const organisationTypes = [
  'university',
  'university-of-applied-sciences',
  'umc',
  'research-institute',
  'research-funder',
  'mbo',
  'government',
  'company',
  'student',
  'other',
] as const;

export const topics = [
  'knowledge-security',
  'partner',
  'people',
  'russia',
  'belarus',
  'export-control',
  'knowledge-embargo',
  'funding',
  'travel',
  'other',
] as const;

export const coordinatorAnswers = ['yes', 'no', 'none'] as const;

/** A checkbox sends this value, or nothing. */
export const ticked = 'yes';
