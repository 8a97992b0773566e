/** The path of an address, or nothing when it cannot be that of a file. */
export function readPath(url = '/'): string | undefined {
  try {
    const { pathname } = new URL(`http://localhost${url}`);
    return decodeURIComponent(pathname).includes('\0') ? undefined : pathname;
  } catch {
    return undefined;
  }
}
