/**
 * Whether a request comes from a page of this site. The check is that of OWASP's cheat sheet on
 * CSRF: Sec-Fetch-Site where the browser sends it, else Origin. A request with neither comes from
 * no browser that could have been tricked, such as a command line, and is let through.
 */
export function isFromThisSite(request: Request): boolean {
  const fetchSite = request.headers.get('sec-fetch-site');
  if (fetchSite) return fetchSite === 'same-origin' || fetchSite === 'none';
  const origin = request.headers.get('origin');
  if (!origin) return true;
  return origin === new URL(request.url).origin;
}
