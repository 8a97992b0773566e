import type { Language } from '#src/site/language.ts';
import { versionPath } from '#src/site/routes.ts';
import { demandEntry } from './entries.ts';
import type { Question } from './questions.ts';

/** A version of a question that a major change replaced. */
export interface EarlierVersion {
  /** Its entry among the earlier texts. */
  entry: string;
  version: number;
  path: string;
  /** From this day it stood on the site, until that day. */
  from: string;
  until: string;
  /** What changed then, and why. */
  note: string;
  title: string;
  /** The whole text as it was published: Markdown. */
  markdown: string;
}

/** The earlier versions of a question, the oldest first. */
export function earlierVersions(
  { id, number, shared }: Question,
  language: Language,
): Promise<EarlierVersion[]> {
  // The check of the content holds them to their order, the latest on top.
  const major = shared.changes.filter(({ weight }) => weight === 'major').toReversed();
  return Promise.all(
    major.map(async ({ date, note }, before) => {
      const version = before + 1;
      const entry = `${id}/earlier/${version}/${language}`;
      const { body = '' } = await demandEntry('earlierTexts', entry);
      return {
        entry,
        version,
        path: versionPath(language, number, version),
        from: major[before - 1]?.date ?? shared.published,
        until: date,
        note: note[language],
        title: /^# (.*)$/m.exec(body)?.[1] ?? '',
        // The store of content cuts off the last line end.
        markdown: `${body.trimEnd()}\n`,
      };
    }),
  );
}
