import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { findJava, javaRemedy } from '#tools/java.ts';

export interface Html {
  path: string;
  html: string;
}

/** The program alone: what comes with it in the package would download a Java of its own. */
const jar = path.join('node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');

const answer = z.object({
  messages: z.array(
    z.object({
      url: z.string(),
      message: z.string(),
      extract: z.string().default(''),
      lastLine: z.number().default(0),
    }),
  ),
});

/** Leave a test out where there is no Java, and say so. */
export function needJava(skip: (why: string) => never): void {
  if (findJava()) return;
  const why = `There is no Java on this machine, so the Nu checker was left out. ${javaRemedy}`;
  console.log(why);
  skip(why);
}

/**
 * Ask the Nu checker, the validator of the W3C, what is wrong with pages. One Java looks at all of them.
 * @returns a line a flaw, after the path of its page.
 */
export async function findNuFlaws(pages: Html[]): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nu-'));
  try {
    const pathOf = new Map(
      pages.map(({ path: page, html }, index) => {
        const file = path.join(folder, `${index}.html`);
        writeFileSync(file, withoutStyles(html));
        return [pathToFileURL(file).href.replace('file:///', 'file:/'), page];
      }),
    );
    const { messages } = answer.parse(JSON.parse(await run(folder)));
    return messages.map(
      ({ url, message, lastLine, extract }) =>
        `${pathOf.get(url) ?? url} ${message} (line ${lastLine}: ${extract.trim()})`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Its parser of CSS does not know what browsers have had for years (`min-inline-size: fit-content`). */
const withoutStyles = (html: string) =>
  html.replaceAll(/(<style\b[^>]*>)[^]*?(?=<\/style>)/g, '$1');

/**
 * The compiler and the memory for short runs, and a stack that its schema fits in: half of the time of
 * Java's own choice. What it finds is in what it says, and that it found something is no failure of the program.
 */
async function run(folder: string): Promise<string> {
  const java = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmn400m', '-Xss2m', '-jar', jar];
  const checker = ['--format', 'json', '--stdout', '--exit-zero-always', '--skip-non-html', folder];
  const { stdout } = await promisify(execFile)(findJava() ?? 'java', [...java, ...checker], {
    maxBuffer: 2 ** 28,
  });
  return stdout;
}
