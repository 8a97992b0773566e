import { run } from './run.ts';

// Authoring with reload. The form and search need the finished site: use `npm start` for those.
run('astro', 'dev', ...process.argv.slice(2));
