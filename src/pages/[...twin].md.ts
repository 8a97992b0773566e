import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { everyTwin } from '#src/twin/twin.ts';

// Every answer as Markdown, beside its page.
export const getStaticPaths = async () =>
  (await everyTwin()).map(({ path, markdown }) => ({
    params: { twin: path.slice(1, -'.md'.length) },
    props: { markdown },
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { markdown } }) =>
  new Response(markdown, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
