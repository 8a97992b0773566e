// The order is the cascade: component styles first, then our theme and the page around them.
import '@nl-design-system-candidate/link-css/link.css';
import '@nl-design-system-candidate/skip-link-css/skip-link.css';
import '@nl-design-system-candidate/data-badge-css/data-badge.css';
import '#theme.css';
import './nl-tokens.css';
import './base.css';
import './frame.css';
import './search.css';
import './text.css';
import './lists.css';
import './tables.css';
// These are smaller than the hash of one more style sheet, which every answer would name.
import './letters.css';
import './referrals.css';
import './home.css';
import './question-list.css';
import './take-along.css';
import './media.css';
