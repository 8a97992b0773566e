import type { BreadcrumbList } from 'schema-dts';
import { origin } from '#src/site/origin.ts';
import type { Link } from '#src/site/page.ts';

/** The pages above a page, home first, as its breadcrumbs show them. */
export const breadcrumbs = (above: Link[]) =>
  ({
    '@type': 'BreadcrumbList',
    itemListElement: above.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: origin + path,
    })),
  }) satisfies BreadcrumbList;
