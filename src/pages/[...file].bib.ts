import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { citationFiles } from '#src/twin/files.ts';

// Every answer as a BibTeX reference, beside its page.
export const getStaticPaths = () => citationFiles('bibtex');

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { text } }) =>
  new Response(await text(), {
    headers: { 'content-type': 'application/x-bibtex; charset=utf-8' },
  });
