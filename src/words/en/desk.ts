import type { desk as nl } from '../nl/desk.ts';

/** Words of the page for editors, in English. */
export const desk = {
  'desk.title': 'For editors',
  'desk.lead':
    'What the editors of this site keep track of: what is checked when, and where the rules have changed.',
  'desk.state':
    'This is the state of the content. It last changed on {date}. Use npm run report to see what there is to do today.',
  'desk.reviews': 'To be checked again',
  'desk.reviews.next': 'The first {n} of {all} texts, the earliest day first.',
  'desk.reviews.text': 'Text',
  'desk.reviews.before': 'Before',
  'desk.reviews.late': 'overdue',
  'desk.changed': 'Rules changed, text not yet checked',
  'desk.changed.lead':
    'These acts changed an article or annex after we read it. Read it again and check the texts.',
  'desk.not-read': 'Rules that nobody could read',
  'desk.not-read.lead': 'These acts may affect texts. Read them as soon as that is possible.',
  'desk.adopted': 'of {date}',
  'desk.texts': '{n} texts',
  'desk.texts.one': '1 text',
  'desk.finder': '{n} fields and goods',
  'desk.finder.one': '1 field or kind of goods',
  'desk.counts': 'Answers by theme',
  'desk.counts.theme': 'Theme',
  'desk.counts.none': 'Not a yes-or-no question',
  'desk.counts.total': 'Total',
  'desk.late': 'Translations that follow an earlier Dutch text',
  'desk.unused': 'Facts that no text uses',
  'desk.unseen': 'Pages of others without a fingerprint',
  'desk.unseen.lead':
    'Of {n} pages without a date the register has no fingerprint. So a new text goes unnoticed. This command puts the fingerprints in, on a computer with internet:',
  'desk.nothing': 'Nothing.',
  'desk.kind.question': 'question',
  'desk.kind.guidance': 'guidance',
  'desk.kind.site': 'about the site',
  'desk.kind.check': 'check',
  'desk.kind.outcome': 'outcome of a check',
  'desk.kind.worksheet': 'worksheet',
  'desk.kind.rule': 'rule of the worksheet',
  'desk.kind.finder': 'field or goods',
  'desk.kind.referral': 'other organisation',
  'desk.kind.topic': 'topic of the form',
} satisfies Record<keyof typeof nl, string>;
