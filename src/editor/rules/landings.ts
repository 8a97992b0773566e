import { sections } from '#src/schemas/guidance.ts';
import { ofKind, type ContentFile } from '#src/schemas/collections.ts';
import type { Mistake } from '../mistake.ts';
import { said } from '../said.ts';

/** Every section opens with one guidance page. */
export function checkLandings(files: ContentFile[]): Mistake[] {
  const guidance = ofKind(files, 'guidance');
  if (guidance.length === 0) return [];
  return sections.flatMap((section) => {
    const landings = guidance.filter(({ value }) => value.section === section && value.landing);
    if (landings.length === 1) return [];
    return [
      {
        file: landings[1]?.file ?? 'content/guidance',
        field: 'landing',
        problem: said`section ${section} has ${landings.length} opening pages`,
        remedy: said`Set landing: true on exactly one page of the section.`,
      },
    ];
  });
}
