import type { Start } from '#src/checks/start.ts';
import type { Feed } from '#src/library/feeds.ts';
import type { Question } from '#src/library/questions.ts';
import type { Link, PageHead } from '#src/site/page.ts';

/** A page that leads on: to questions, to what explains them, and to who else helps. */
export interface OverviewPage {
  page: PageHead;
  questions: Question[];
  guidance: Link[];
  referrals: Link[];
  /** Whether the loket answers whoever reads this page. */
  asks: boolean;
  /** The ways into the aids that help: the check, the worksheet. */
  starts: Start[];
  /** The changes of what stands here, where they can be followed apart. */
  feed?: Feed;
}
