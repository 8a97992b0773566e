interface Dated {
  number?: number | undefined;
  date: string;
}

interface Mark extends Dated {
  x: number;
  y: number;
}

/** A year of the drawing: its marks stand on an axis that runs from January to December. */
interface YearRow {
  year: number;
  axis: number;
  marks: Mark[];
}

/** About as wide as a phone, so that numbers keep their size there. */
const width = 340;
/** Room for the year, before its axis. */
const gutter = 48;
const radius = 11;
/** Marks nearer to each other than this would overlap, so the next one is set higher. */
const room = 2 * radius + 1;
const months = [1, 4, 7, 10];

/**
 * Where each package stands in the drawing, a row for every year; positions are in units of the
 * SVG's view box.
 */
export function layOut(packages: Dated[]) {
  const years = packages.map(({ date }) => Number(date.slice(0, 4))).toSorted((a, b) => a - b);
  const first = years[0] ?? 0;
  const rows: YearRow[] = [];
  for (let year = first; year <= (years.at(-1) ?? first); year++) {
    const ofYear = packages.filter(({ date }) => date.startsWith(String(year)));
    const marks = stack(ofYear);
    const highest = Math.min(0, ...marks.map(({ y }) => y));
    const axis = (rows.at(-1)?.axis ?? 0) - highest + radius + 12;
    rows.push({ year, axis, marks: marks.map((mark) => ({ ...mark, y: axis + mark.y })) });
  }
  const quarters = months.map((month) => ({ month, x: place(`2022-${pad(month)}-01`) }));
  return { width, gutter, radius, rows, quarters, height: (rows.at(-1)?.axis ?? 0) + 24 };
}

/** Set marks above an axis at height 0, each at the lowest level where it covers no other. */
function stack(packages: Dated[]): Mark[] {
  const marks: Mark[] = [];
  for (const found of packages.toSorted((a, b) => a.date.localeCompare(b.date))) {
    const x = place(found.date);
    const taken = marks.filter((mark) => x - mark.x < room).map(({ y }) => y);
    let y = -radius - 5;
    while (taken.includes(y)) y -= room;
    marks.push({ ...found, x, y });
  }
  return marks;
}

/** How far a day is along the axis of its year. */
function place(date: string): number {
  const start = Date.parse(`${date.slice(0, 4)}-01-01`);
  const part = (Date.parse(date) - start) / (366 * 24 * 3600 * 1000);
  return Math.round(gutter + part * (width - gutter - radius));
}

const pad = (month: number) => String(month).padStart(2, '0');
