/** Let nothing be typed that would not be sent: it would be gone with the form. */
export function holdText(form: HTMLFormElement): () => void {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input, textarea')].filter(
    ({ readOnly }) => !readOnly,
  );
  for (const box of boxes) box.readOnly = true;
  return () => {
    for (const box of boxes) box.readOnly = false;
  };
}
