import type { Translate } from './index.ts';

/** The sentences that the worksheet fills in, in the language of the page. */
export const worksheetWords = (t: Translate) => ({
  count: t('worksheet.count'),
  countOne: t('worksheet.count.one'),
  leftOut: t('worksheet.left-out'),
  contradicts: t('worksheet.contradicts'),
  made: t('worksheet.made'),
  copied: t('worksheet.copied'),
  notCopied: t('worksheet.not-copied'),
  textTitle: t('worksheet.text.title'),
  notBinding: t('question.not-binding'),
  address: t('worksheet.address'),
  takeAlong: {
    inPlay: t('worksheet.in-play'),
    outline: [t('worksheet.outline.known'), t('worksheet.outline.question')],
  },
});

export type WorksheetWords = ReturnType<typeof worksheetWords>;
