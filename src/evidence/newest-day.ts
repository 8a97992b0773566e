/** The last of some days (`YYYY-MM-DD`); empty when there are none. */
export const newestDay = (days: string[]): string => days.toSorted().at(-1) ?? '';
