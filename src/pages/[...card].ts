import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { socialCard, socialCardPaths } from '#src/publish/social-card.ts';

// Every card stands where src/site/cards.ts says.
export const getStaticPaths = socialCardPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { name, language } }) => socialCard(name, language);
