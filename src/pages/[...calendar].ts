import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { calendarPaths } from '#src/publish/calendar-paths.ts';

export const getStaticPaths = calendarPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
