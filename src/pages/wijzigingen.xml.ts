import { atomFeed } from '#src/publish/feed.ts';

export const GET = () => atomFeed('nl', '/wijzigingen.xml');
