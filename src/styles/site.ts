// The order is the cascade: component styles first, then our theme and the page around them.
import '@nl-design-system-candidate/link-css/link.css';
import '@nl-design-system-candidate/skip-link-css/skip-link.css';
import '@nl-design-system-candidate/data-badge-css/data-badge.css';
import './scale.css';
import '#theme.css';
import './nl-tokens.css';
import './base.css';
import './frame.css';
import './search.css';
import './text.css';
import './lists.css';
import './tables.css';
// Of these the build leaves out what a page does not use; each by itself would be one more hash in the
// policy of every answer.
import './letters.css';
import './referrals.css';
import './home.css';
import './question-list.css';
import './take-along.css';
import './media.css';
