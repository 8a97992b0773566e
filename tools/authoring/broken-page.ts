import type { PageState, ToldMistake } from './page-state.ts';

/** A page in the place of one that cannot be shown, with what to mend; it looks again by itself. */
export const brokenPage = ({ folder, mistakes }: PageState): string => `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="3">
<title>Deze pagina is nog niet te tonen</title>
<style>body { font: 1.1rem/1.5 sans-serif; max-width: 45rem; margin: 2rem auto; padding: 0 1rem } dt { font-weight: bold; margin-top: 1rem }</style>
<h1>Deze pagina is nog niet te tonen</h1>
<p>Verbeter dit in <code>${escaped(folder ?? 'content')}</code> en sla het bestand op; de pagina komt dan vanzelf.</p>
<dl>${mistakes.map(itemOf).join('')}</dl>
</html>`;

const itemOf = ({ file, where, problem, remedy }: ToldMistake) =>
  `<dt>${escaped(`${file}, ${where}`)}</dt><dd>${escaped(problem)}</dd><dd>→ ${escaped(remedy)}</dd>`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
