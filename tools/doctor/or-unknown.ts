import { NoAnswer } from '../request.ts';
import { unknown, type Finding } from './finding.ts';

/** A check that asks the network; what does not answer is not known, and is no fault of the configuration. */
export async function orUnknown(
  check: string,
  asked: Promise<Finding | Finding[]>,
): Promise<Finding[]> {
  try {
    return [await asked].flat();
  } catch (error) {
    const reason =
      error instanceof NoAnswer ? error.message : `geen antwoord (${(error as Error).message})`;
    return [
      unknown(
        check,
        `Niet te vragen: ${reason}.`,
        'Probeer het opnieuw; blijft het zo, kijk dan naar adres en netwerk.',
      ),
    ];
  }
}
