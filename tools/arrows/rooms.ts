/** A folder with one subject. */
export interface Room {
  /** What belongs there, for a newcomer who looks for it. */
  about: string;
  /** Rooms that it may import. */
  uses?: string[];
  /** Rooms of which it may take types, and nothing that runs. */
  knows?: string[];
}

/** What everything stands on. */
const ground = ['src/site'];
/** What a page shows, and how it is said. */
const shown = [...ground, 'src/words', 'src/contact-form', 'src/styles'];

/**
 * The rooms of the house, and who may import whom: data flows from the content to the page, and no
 * arrow runs back. `npm run check -- arrows` holds it. A file belongs to the room whose name its
 * path begins with; files of the same room may import each other, as long as they make no circle.
 */
export const rooms: Record<string, Room> = {
  'src/site': { about: 'languages, addresses, dates, and what a page must say of itself' },
  'src/contact-form': {
    about: 'what page and function share of the form: fields, limits, words, personal data',
    uses: ground,
  },
  'src/search': {
    about: 'how a query finds a page: index, query, rank; in the browser and in the build',
    uses: ground,
  },
  'src/schemas': {
    about: 'what every file in content/ must be like, and where it stands (collections.ts)',
    uses: [...ground, 'src/contact-form', 'src/worksheet'],
  },
  'src/words': {
    about: 'the sentences of the interface, in both languages',
    uses: [...ground, 'src/schemas'],
  },
  'src/checks': {
    about: 'decision graphs of the checks: paths, flaws, advice, what they fill in on the form',
    uses: [...ground, 'src/contact-form'],
    knows: ['src/schemas'],
  },
  'src/worksheet': {
    about: 'the worksheet: which rules are in play, its address, and what it says as plain text',
    uses: [...ground, 'src/contact-form'],
  },
  'src/evidence': {
    about: 'what follows from the register of acts: dates, labels, sources, what moved',
    uses: [...ground, 'src/schemas'],
  },
  'src/desk': {
    about: 'what editors must know of the content: reviews, law that moved, counts',
    uses: [...ground, 'src/contact-form', 'src/words', 'src/schemas', 'src/evidence'],
  },
  'src/library': {
    about: 'asks the store of content, and gives what a page shows',
    uses: [
      'astro:content',
      ...ground,
      'src/words',
      'src/worksheet',
      'src/schemas',
      'src/evidence',
      'src/desk',
    ],
  },
  'src/editor': {
    about: 'reads the files of content, and tells writers what is wrong with them',
    uses: [...ground, 'src/schemas', 'src/checks', 'src/worksheet', 'src/evidence'],
  },
  'src/editing': {
    about:
      'the editing page in the browser: its forms from the schemas, and files kept as they are',
    uses: [...ground, 'src/schemas', 'src/editor'],
  },
  'src/publish': {
    about:
      'what is written besides pages (feeds, data, search index, sitemap, headers), and for which browsers',
    uses: [
      ...ground,
      'src/library',
      'src/twin',
      'src/words',
      'src/schemas',
      'src/evidence',
      'src/search',
      'src/checks',
      'src/worksheet',
      'src/styles',
    ],
  },
  'src/schema-org': {
    about: 'what a page says of itself to machines, in the vocabulary of schema.org',
    uses: [...ground, 'src/words'],
    knows: ['src/library'],
  },
  'src/styles': { about: 'the theme, and the styles of every part' },
  'src/components': {
    about: 'parts of a page; they are given what they show',
    uses: [...shown, 'src/worksheet'],
    knows: ['src/schemas', 'src/evidence', 'src/library', 'src/checks', 'src/twin'],
  },
  'src/vocabulary': {
    about: 'the components that a writer may use in a text',
    uses: [...shown, 'src/components', 'src/library', 'src/schemas'],
  },
  'src/layouts': {
    about: 'the frame around every page',
    uses: [...shown, 'src/components', 'src/client'],
  },
  'src/twin': {
    about: 'an answer as it leaves the site: Markdown with its hash, citation, reply',
    uses: [...shown, 'src/components', 'src/vocabulary', 'src/library', 'src/schemas'],
  },
  'src/views': {
    about: 'a kind of page each: its template, and beside it everything that it shows',
    uses: [
      ...shown,
      'src/layouts',
      'src/components',
      'src/vocabulary',
      'src/library',
      'src/desk',
      'src/schema-org',
      'src/checks',
      'src/worksheet',
      'src/twin',
      'src/schemas',
      'src/search',
      'src/client',
    ],
    knows: ['src/evidence'],
  },
  'src/pages': {
    about: 'the addresses, a file each',
    uses: ['src/views', 'src/publish', 'src/twin', 'src/schemas'],
  },
  'src/client': {
    about: 'the little code that runs in the browser',
    uses: [...ground, 'src/search', 'src/contact-form', 'src/worksheet'],
    knows: ['src/words', 'src/schemas'],
  },
  'astro:content': { about: 'the store of Astro: asked by the library, and by nobody else' },
  'src/content.config.ts': {
    about: 'hands the collections to Astro',
    uses: ['astro:content', 'src/schemas'],
  },
  'functions/contact': {
    about: 'the one function: guard → parse → compose → deliver',
    uses: [...ground, 'src/contact-form', 'src/schemas', 'src/checks', 'src/search'],
  },
  host: {
    about: 'serves the built site and the form where there is no Netlify, with Node alone',
    uses: [...ground, 'functions/contact'],
  },
  tools: {
    about: 'the programs behind the npm scripts',
    uses: [
      ...ground,
      'src/search',
      'src/editor',
      'src/editing',
      'src/words',
      'src/schemas',
      'src/evidence',
      'src/desk',
      'functions/contact',
      'host',
    ],
  },
  'tools/authoring': {
    about:
      'what a writer is told on the page itself while writing: in npm run dev, never in the build',
    uses: [
      ...ground,
      'src/search',
      'src/client',
      'src/editor',
      'src/words',
      'src/schemas',
      'src/evidence',
    ],
  },
  bench: {
    about: 'measurements, beside those of others',
    uses: [
      ...ground,
      'src/search',
      'src/editor',
      'src/schemas',
      'src/publish',
      'functions/contact',
      'host',
      'tools',
    ],
  },
  tests: {
    about:
      'unit (is the logic right?), site (is what we publish right?), browser (can a person do it?)',
    uses: [
      ...ground,
      'src/contact-form',
      'src/search',
      'src/schemas',
      'src/checks',
      'src/worksheet',
      'src/evidence',
      'src/desk',
      'src/library',
      'src/editor',
      'src/editing',
      'src/publish',
      'src/schema-org',
      'src/components',
      'src/vocabulary',
      'src/twin',
      'src/words',
      'functions/contact',
      'host',
      'tools',
      'tools/authoring',
    ],
  },
};
