import { quantile } from '../shared/quantile.ts';
import type { Lighthouse, Report } from './lighthouse.ts';

/** Visits of each page. */
export const runs = 3;

/** The reports of all visits of a page. @param categories names of categories, as `performance`. */
export async function visitAll(
  lighthouse: Lighthouse,
  url: string,
  categories: string[],
): Promise<Report[]> {
  const reports: Report[] = [];
  while (reports.length < runs) reports.push(await lighthouse.visit(url, categories));
  return reports;
}

/** Milliseconds, bytes and requests of the middle one of all visits, each by itself. */
export async function medianVisit(lighthouse: Lighthouse, url: string) {
  const visits = (await visitAll(lighthouse, url, ['performance'])).map(read);
  const middle = (value: (visit: (typeof visits)[number]) => number) =>
    quantile(visits.map(value), 0.5);
  return {
    LCP: middle(({ LCP }) => LCP),
    FCP: middle(({ FCP }) => FCP),
    TBT: middle(({ TBT }) => TBT),
    CLS: middle(({ CLS }) => CLS * 1000) / 1000,
    bytes: middle(({ bytes }) => bytes),
    requests: middle(({ requests }) => requests),
  };
}

function read({ audits }: Report) {
  const value = (id: string) => audits[id]?.numericValue ?? NaN;
  return {
    LCP: value('largest-contentful-paint'),
    FCP: value('first-contentful-paint'),
    TBT: value('total-blocking-time'),
    CLS: value('cumulative-layout-shift'),
    bytes: value('total-byte-weight'),
    requests: audits['network-requests']?.details?.items?.length ?? NaN,
  };
}
