import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedOf, feedPaths } from '#src/publish/feed.ts';

// Every feed stands where src/site/feeds.ts says.
export const getStaticPaths = feedPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { feed, language } }) => feedOf(feed, language);
