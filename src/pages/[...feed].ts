import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedPaths } from '#src/publish/feed-paths.ts';

// Every feed stands where src/site/feeds.ts says.
export const getStaticPaths = feedPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { type, text } }) =>
  new Response(text(), { headers: { 'content-type': type } });
