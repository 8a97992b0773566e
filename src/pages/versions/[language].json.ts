import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { versionFiles } from '#src/publish/versions.ts';

export const getStaticPaths = versionFiles;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { versions } }) => Response.json(versions);
