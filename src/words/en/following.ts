/** Words of the feeds and the calendar, in English. */
export const following = {
  'feed.follow': 'Follow the changes with a feed',
  'feed.all': 'All changes',
  'feed.major': 'Major changes',
  'feed.major.lead': 'Answers that came to say something else, and answers that were withdrawn.',
  'feed.theme': 'Changes: {theme}',
  'feed.themes': 'A feed for each theme',
  'feed.this-theme': 'Follow this theme with a feed',
  'calendar.title': 'Known dates',
  'calendar.lead':
    'Until when sanctions run, when rules enter into force, and before which day we check answers again.',
  'calendar.link': 'Put the known dates in your calendar (iCalendar)',
  'calendar.ends': 'Runs until today: {what}',
  'calendar.ends.text':
    '{act} runs until this day, unless it was prolonged or changed. See on the site what holds now.',
  'calendar.ends.second-hand': 'We know this day from others only, not from the act itself.',
  'calendar.in-force': 'In force: {act}',
  'calendar.applies': 'Applies: {act}',
  'calendar.review': 'Check of answers ({n})',
  'calendar.review.text': 'Before this day we check again:',
  'calendar.source': 'Source: {title}, {url}',
} as const;
