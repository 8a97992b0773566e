/** The fields that the check on who may ask can fill in; all have a fixed list of values. */
const lists = ['organisationType', 'topic', 'coordinatorConsulted'];

/**
 * Fill in what another page carried along in the fragment of the address, which no server sees: the
 * choices of the check, and the question that the search could not answer. What is filled in
 * already stays, a value that is not in a list is ignored, and the address is cleaned.
 */
export function prefill(form: HTMLFormElement): void {
  const carried = new URLSearchParams(location.hash.slice(1));
  for (const name of lists) {
    const list = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    const value = carried.get(name);
    if (!list || list.value || !value) continue;
    if ([...list.options].some((option) => option.value === value)) list.value = value;
  }
  const field = form.querySelector<HTMLTextAreaElement>('[name="question"]');
  const question = carried.get('question');
  if (!field || question === null) return;
  field.value ||= question;
  history.replaceState(null, '', location.pathname + location.search);
}
