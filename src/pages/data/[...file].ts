import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { openDataFiles } from '#src/publish/data/files.ts';

// Every file stands where src/site/open-data.ts says.
export const getStaticPaths = openDataFiles;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { respond } }) => respond();
