import { getRegister } from '#src/library/evidence.ts';
import { isLaw } from '#src/schemas/act.ts';

/** Every act and document of the register, by its id. */
export async function getActRecords() {
  return [...(await getRegister()).values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((act) => ({ ...act, binding: isLaw(act) }));
}
