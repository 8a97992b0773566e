// The CMS reads its language as soon as it is loaded, and would take that of the browser; so this
// module is the first one. What an editor chose before stays.
const preferences = 'sveltia-cms.prefs';
if (!localStorage.getItem(preferences)) localStorage.setItem(preferences, '{"locale":"nl"}');
