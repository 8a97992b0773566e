import { atomFeed } from '#src/publish/feed.ts';

export const GET = () => atomFeed('en', '/en/changes.xml');
