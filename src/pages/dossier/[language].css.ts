import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { dossierStyles } from '#src/publish/dossier-styles.ts';

export const getStaticPaths = dossierStyles;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { css } }) =>
  new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
