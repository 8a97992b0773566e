import {
  coordinatorAnswers,
  organisationTypes,
  topics,
  type CheckedField,
  type FieldName,
} from './fields.ts';

/**
 * A box of the form: what it takes, and what the browser may fill in by itself. One that `waits` is
 * not seen until there is something in it, or something to confirm.
 */
export type Control = { optional?: true; waits?: true } & (
  | { as: 'input'; type: 'text' | 'email' | 'tel' | 'date'; autocomplete?: string; code?: true }
  | { as: 'textarea'; rows: number }
  | {
      as: 'select';
      options: readonly string[];
      words: 'organisationTypes' | 'topics' | 'coordinatorAnswers';
    }
  | { as: 'checkbox' }
);

export type DrawnField = Exclude<CheckedField, 'submissionId'>;

/** How each field is drawn. */
export const controls: Record<DrawnField, Control> = {
  name: { as: 'input', type: 'text', autocomplete: 'name' },
  email: { as: 'input', type: 'email', autocomplete: 'email', code: true },
  phone: { as: 'input', type: 'tel', autocomplete: 'tel', optional: true },
  organisation: { as: 'input', type: 'text', autocomplete: 'organization' },
  organisationType: { as: 'select', options: organisationTypes, words: 'organisationTypes' },
  role: { as: 'input', type: 'text', autocomplete: 'organization-title', optional: true },
  topic: { as: 'select', options: topics, words: 'topics' },
  countries: { as: 'input', type: 'text', optional: true },
  context: { as: 'textarea', rows: 6, optional: true, waits: true },
  question: { as: 'textarea', rows: 12 },
  personalDataChecked: { as: 'checkbox', waits: true },
  replyBefore: { as: 'input', type: 'date', optional: true },
  coordinatorConsulted: {
    as: 'select',
    options: coordinatorAnswers,
    words: 'coordinatorAnswers',
    optional: true,
  },
  noThirdPartyData: { as: 'checkbox' },
  receipt: { as: 'checkbox' },
  // Somebody else's address: the browser must not fill in the visitor's own.
  coordinatorEmail: { as: 'input', type: 'email', autocomplete: 'off', code: true, optional: true },
  copyToCoordinator: { as: 'checkbox' },
};

/** The parts of the form, with their fields in the order of the page. */
export const parts: Record<'you' | 'question' | 'send', (DrawnField & FieldName)[]> = {
  you: ['name', 'email', 'phone', 'organisation', 'organisationType', 'role'],
  question: [
    'topic',
    'countries',
    'context',
    'question',
    'personalDataChecked',
    'replyBefore',
    'coordinatorConsulted',
  ],
  send: ['noThirdPartyData', 'receipt', 'coordinatorEmail', 'copyToCoordinator'],
};
