/**
 * The query in the address of this page. It arrives as `?q=` in a shared address, and as `#q=` from
 * the search box on another page, so that it is not sent to the server.
 */
export function queryInAddress(): string {
  const carried = new URLSearchParams(location.hash.slice(1)).get('q');
  return (carried ?? new URLSearchParams(location.search).get('q') ?? '').trim();
}

/** Write the query as `?q=`, which can be shared. This asks nothing of the server. */
export function writeAddress(query: string, how: 'pushState' | 'replaceState') {
  const address = new URL(location.href);
  address.hash = '';
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  if (address.href !== location.href) history[how](null, '', address);
}
