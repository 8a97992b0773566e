import { nameOf } from '#src/schemas/act.ts';
import type { Language } from '#src/site/language.ts';
import type { Link } from '#src/site/page.ts';
import { translator } from '#src/words/index.ts';
import { getRegister } from './evidence.ts';
import { referralLinks } from './referrals.ts';

/** Somewhere on this site or elsewhere, or somebody without an address. */
export type Place = { label: string; lang?: string } & Partial<Link>;

/** Where something stands, by ids of acts, lists and pages in the register. */
export async function wherePlaces(ids: string[], language: Language): Promise<Place[]> {
  const register = await getRegister();
  return ids.flatMap((id) => {
    const act = register.get(id);
    if (!act) return [];
    return [{ label: nameOf(act, language), path: act.url, ...(!act.name && { lang: act.lang }) }];
  });
}

/** Who decides, and whether the contact point advises: you, loket, or ids of organisations. */
export async function whoDecides(ids: string[], language: Language): Promise<Place[]> {
  const t = translator(language);
  const places = await Promise.all(
    ids.map(async (id): Promise<Place[]> =>
      id === 'you' || id === 'loket'
        ? [{ label: t(`worksheet.${id}`) }]
        : referralLinks([id], language, true),
    ),
  );
  return places.flat();
}
