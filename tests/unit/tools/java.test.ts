import path from 'node:path';
import { expect, test } from 'vitest';
import { findJava, versionIn } from '#tools/java.ts';

const own = path.join('/opt/java', 'bin', 'java');

test('the Java of JAVA_HOME goes before that of the path', () => {
  expect(findJava({ JAVA_HOME: '/opt/java' }, () => 17)).toBe(own);
  expect(findJava({}, () => 17)).toBe('java');
});

test('a Java that is too old is passed over, and so is one that is not there', () => {
  const path = (program: string) => (program === 'java' ? 21 : 8);

  expect(findJava({ JAVA_HOME: '/opt/java' }, path)).toBe('java');
  expect(findJava({ JAVA_HOME: '/opt/java' }, () => 0)).toBeUndefined();
});

test.for([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_412"', 1],
  ['Unable to locate a Java Runtime. Please visit http://www.java.com', 0],
] as const)('reads from “%s” that it is Java %i', ([said, version]) => {
  expect(versionIn(said)).toBe(version);
});
