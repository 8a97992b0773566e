import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take as long as many others together: whoever starts them last waits for them alone. */
const longest = /browser\/every-page|site\/withdrawn/;

/**
 * The order in which files of tests are handed to the workers: the longest first, and then those of one
 * ring together, as a worker that goes to another ring begins anew.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => Number(longest.test(moduleId));
    return sorted.toSorted(
      (a, b) => isLong(b) - isLong(a) || b.project.name.localeCompare(a.project.name),
    );
  }
}
