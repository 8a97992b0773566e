import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { markdownFiles } from '#src/twin/files.ts';

// Every answer as Markdown, beside its page.
export const getStaticPaths = markdownFiles;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { text } }) =>
  new Response(await text(), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
