import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { citationFiles } from '#src/twin/files.ts';

// Every answer as a CSL-JSON reference, beside its page.
export const getStaticPaths = () => citationFiles('csl');

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { text } }) =>
  new Response(await text(), {
    headers: { 'content-type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  });
