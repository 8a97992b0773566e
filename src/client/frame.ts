/** What every page needs; a page that needs more imports this as well, so that its scripts are one file. */
import './overdue.ts';
import './search-box.ts';
