/**
 * Put the question that the search page carried along in the fragment of the address into the
 * form, unless something is written there already, and take it out of the address.
 */
export function receiveQuestion(field: HTMLTextAreaElement) {
  const carried = new URLSearchParams(location.hash.slice(1));
  const question = carried.get('vraag') ?? carried.get('question');
  if (question === null) return;
  if (!field.value) field.value = question;
  history.replaceState(null, '', location.pathname + location.search);
}
