import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { dossierStyleSheet } from '#src/publish/dossier-styles.ts';
import { languages } from '#src/site/language.ts';

export const getStaticPaths = () =>
  languages.map((language) => ({ params: { language }, props: { language } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => dossierStyleSheet(props.language);
