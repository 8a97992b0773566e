import { atomFeed } from '../../lib/feed.ts';

export const GET = () => atomFeed('en', '/en/changes.xml');
