import { today } from '#src/site/dates.ts';

// A page may be read long after it was built, so the reader's own clock decides as well.
for (const notice of document.querySelectorAll<HTMLElement>('[data-review-by]')) {
  if ((notice.dataset['reviewBy'] ?? '') <= today()) notice.hidden = false;
}
