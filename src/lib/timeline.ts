interface Dated {
  number: number;
  date: string;
}

interface Mark extends Dated {
  x: number;
  y: number;
}

const width = 960;
const height = 220;
const axis = 180;
const margin = 20;
/** Marks nearer to each other than this would overlap, so the next one is set higher. */
const room = 28;
const levels = [150, 118, 86, 54, 22];

/** Where each package stands in the drawing; positions are in units of the SVG's view box. */
export function layOut(packages: Dated[]) {
  const sorted = packages.toSorted((a, b) => a.date.localeCompare(b.date));
  const first = Number(sorted[0]?.date.slice(0, 4) ?? 2022);
  const last = Number(sorted.at(-1)?.date.slice(0, 4) ?? first);
  const start = Date.UTC(first, 0);
  const end = Date.UTC(last + 1, 0);
  const at = (time: number) =>
    Math.round(margin + ((time - start) / (end - start)) * (width - 2 * margin));

  const marks: Mark[] = [];
  for (const { number, date } of sorted) {
    const x = at(Date.parse(date));
    const taken = new Set(marks.filter((mark) => x - mark.x < room).map(({ y }) => y));
    marks.push({ number, date, x, y: levels.find((level) => !taken.has(level)) ?? 22 });
  }
  const count = last - first + 1;
  const years = Array.from({ length: count }, (_, index) => ({
    year: first + index,
    x: at(Date.UTC(first + index, 0)),
  }));
  return { width, height, axis, years, marks };
}
