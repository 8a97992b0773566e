import type { Graph, WebPage } from 'schema-dts';
import type { Account } from '#src/library/account.ts';
import { origin } from '#src/site/origin.ts';
import type { PageHead } from '#src/site/page.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { legislation } from './legislation.ts';
import { loket, organisation } from './organisation.ts';
import { service } from './service.ts';

/** What a page tells besides what stands in its frame. */
export interface Told {
  /** What its text accounts for. */
  account?: Account | undefined;
  /** Whether it is where the loket says who it is and what it does. */
  isOfLoket?: boolean;
}

/**
 * A page in the vocabulary of schema.org, as JSON-LD 1.1, for machines that read it; nothing for a page
 * of which its head already says everything.
 */
export function describePage(
  { title, language, path, above, sender }: Omit<PageHead, 'structured'>,
  { account, isOfLoket }: Told,
): Graph | undefined {
  const acts = account?.sources.filter(({ isLaw }) => isLaw) ?? [];
  const page: WebPage = {
    '@type': 'WebPage',
    url: origin + path,
    name: title,
    inLanguage: language,
    publisher: loket,
    ...(above.length > 0 && { breadcrumb: breadcrumbs(above) }),
    ...(account && { lastReviewed: account.checked }),
    ...(acts.length > 0 && { citation: acts.map(legislation) }),
  };
  const about = isOfLoket ? [organisation(sender, language), service(sender, language)] : [];
  if (above.length < 2 && !account && about.length === 0) return undefined;
  return { '@context': 'https://schema.org', '@graph': [page, ...about] };
}
