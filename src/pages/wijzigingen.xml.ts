import { atomFeed } from '../lib/feed.ts';

export const GET = () => atomFeed('nl', '/wijzigingen.xml');
