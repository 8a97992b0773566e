/** The places that name the folder of an article, as `file, line`. */
export const usesOfArticle = (id: string, sources: ReadonlyMap<string, string>): string[] =>
  [...sources]
    .filter(([file]) => file !== 'content/addresses.yaml')
    .flatMap(([file, source]) =>
      source
        .split('\n')
        .flatMap((text, index) =>
          new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text)
            ? [`${file}, regel ${index + 1}`]
            : [],
        ),
    );
