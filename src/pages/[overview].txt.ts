import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { overviewFiles } from '#src/publish/llms.ts';

export const getStaticPaths = overviewFiles;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { text } }) => new Response(text);
