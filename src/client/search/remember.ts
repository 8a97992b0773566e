const key = 'searched-for';

/** Keep a query for the page that is opened next, so that it can show where the words stand. */
export function rememberQuery(query: string) {
  try {
    sessionStorage.setItem(key, query);
  } catch {
    // Storage may be switched off; the page then opens without its words marked.
  }
}

/** The query with which this page was found, once. */
export function recallQuery(): string {
  try {
    const query = sessionStorage.getItem(key) ?? '';
    sessionStorage.removeItem(key);
    return query;
  } catch {
    return '';
  }
}
