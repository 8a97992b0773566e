/** The fields that the check on who may ask can fill in; all have a fixed list of values. */
const fields = ['organisationType', 'topic', 'coordinatorConsulted'];

/**
 * Choose on the form what stands in the fragment of the address. A value that is not in the list
 * is ignored, and a choice that was made already is kept.
 */
export function prefill(form: HTMLFormElement, fragment: string): void {
  const values = new URLSearchParams(fragment.replace(/^#/, ''));
  for (const name of fields) {
    const list = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    const value = values.get(name);
    if (!list || list.value || !value) continue;
    if ([...list.options].some((option) => option.value === value)) list.value = value;
  }
}
