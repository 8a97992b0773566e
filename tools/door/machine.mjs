// @ts-check

/** What npm compares with the os, cpu and libc that a package is made for. */
export const thisMachine = {
  os: process.platform,
  cpu: process.arch,
  libc: process.platform === 'linux' ? libcOfLinux() : '',
};

function libcOfLinux() {
  const { header } = /** @type {{ header: object }} */ (process.report.getReport());
  return 'glibcVersionRuntime' in header ? 'glibc' : 'musl';
}
