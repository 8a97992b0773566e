// The door of a packed site: `npm run pack` writes it as server.mjs. A Node that is too old to run the
// server must still be able to read this file and say so.
const oldest = 22;

if (Number(process.versions.node.split('.')[0]) >= oldest) {
  await import('./site.mjs');
} else {
  console.error(`Node ${process.versions.node} is too old: ${oldest} or newer is needed.`);
  process.exitCode = 1;
}
