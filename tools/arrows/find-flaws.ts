import type { Import } from './imports.ts';
import type { Room } from './rooms.ts';

/** Every file of the project with what it imports. */
export type Files = ReadonlyMap<string, readonly Import[]>;

/**
 * What breaks the rule of the house: a file in no room, an arrow that no room allows, and a circle
 * of files. An arrow within a room, to data and to a package is nobody's business.
 * @returns a sentence for each, with what to do; empty when the house is in order.
 */
export function findFlaws(files: Files, rooms: Record<string, Room>): string[] {
  return [...findStrays(files, rooms), ...findForbidden(files, rooms), ...findCircles(files)];
}

function findStrays(files: Files, rooms: Record<string, Room>): string[] {
  return [...files.keys()]
    .filter((file) => roomOf(file, rooms) === undefined)
    .map((file) => `${file}: stands in no room. Move it into one, or add the room to rooms.ts.`);
}

function findForbidden(files: Files, rooms: Record<string, Room>): string[] {
  return [...files].flatMap(([file, imports]) => {
    const from = roomOf(file, rooms);
    const { uses = [], knows = [] } = rooms[from ?? ''] ?? {};
    return imports.flatMap(({ to, isType }) => {
      const room = to.endsWith('.json') ? undefined : roomOf(to, rooms);
      if (!room || room === from || uses.includes(room)) return [];
      if (isType && knows.includes(room)) return [];
      const what = knows.includes(room) ? 'may take types only from' : 'may not import';
      return [
        `${file}: ${String(from)} ${what} ${room} (${to}). Move the file, or turn the arrow round.`,
      ];
    });
  });
}

/** Circles of files, by whatever kind of import; each is told once. */
function findCircles(files: Files): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: string[]) => {
    if (way.includes(file)) {
      circles.push(
        `${[...way.slice(way.indexOf(file)), file].join(' → ')}: is a circle. Move what both need into a third file.`,
      );
      return;
    }
    if (done.has(file)) return;
    for (const { to } of files.get(file) ?? []) if (files.has(to)) walk(to, [...way, file]);
    done.add(file);
  };
  for (const file of files.keys()) walk(file, []);
  return circles;
}

/** The room in which a file stands: the one with the longest name that its path begins with. */
function roomOf(file: string, rooms: Record<string, Room>): string | undefined {
  return Object.keys(rooms)
    .filter((room) => file === room || file.startsWith(`${room}/`))
    .toSorted((a, b) => b.length - a.length)[0];
}
