import { factsIn } from '#src/evidence/in-files.ts';
import { articleKinds, type ContentFile } from '#src/schemas/collections.ts';
import { articlesIn, sitePagesIn } from './pages-in.ts';
import { checksIn, finderIn, referralsIn, topicsIn, worksheetIn } from './rules-in.ts';
import type { DeskText } from './text.ts';

/** Every text of the content that stands; those that were withdrawn need nobody any more. */
export function textsIn(files: ContentFile[]): DeskText[] {
  const facts = factsIn(files);
  const grounds = (numbers: string[]) => numbers.flatMap((number) => facts.get(number) ?? []);
  return [
    ...articleKinds.flatMap((kind) => articlesIn(kind, files, grounds)),
    ...sitePagesIn(files, grounds),
    ...checksIn(files, grounds),
    ...worksheetIn(files, grounds),
    ...finderIn(files),
    ...referralsIn(files, grounds),
    ...topicsIn(files, grounds),
  ];
}
