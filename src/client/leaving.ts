import { readDraft } from './draft.ts';

let isSafe = false;

const ask = (event: BeforeUnloadEvent) => {
  if (!isSafe) event.preventDefault();
};

/** Say whether there is a text that would be lost; only then is a visitor asked before leaving. */
export function setUnsent(isUnsent: boolean): void {
  // A browser does not keep a page for the way back while somebody listens to this.
  if (isUnsent) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
}

/**
 * Let a visitor follow a link that loses nothing. To a browser a phone number or mail address is a
 * page to go to, and a text that is kept is there again after a visit to another page of this site.
 */
addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : undefined;
  if (!link) return;
  const isCall = ['tel:', 'mailto:'].includes(link.protocol);
  if (!isCall && !(link.origin === location.origin && readDraft())) return;
  isSafe = true;
  setTimeout(() => {
    isSafe = false;
  }, 1000);
});
