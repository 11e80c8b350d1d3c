// What a form holds, as the inputs of mutations want it.

/** Returns the text of the field without spaces around it; null when there is none. */
export function textIn(form: FormData, name: string): string | null {
  const value = form.get(name);
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : text;
}

/** As `textIn`, for a field that the form demands: empty when it has none, which the server refuses. */
export function demandedTextIn(form: FormData, name: string): string {
  return textIn(form, name) ?? '';
}

/** Returns the whole number of the field; null when there is none. */
export function integerIn(form: FormData, name: string): number | null {
  const text = textIn(form, name);
  if (text === null) return null;
  const value = Number(text);
  return Number.isFinite(value) ? Math.round(value) : null;
}

/** As `integerIn`, for a field that the form demands: 0 when it has none. */
export function demandedIntegerIn(form: FormData, name: string): number {
  return integerIn(form, name) ?? 0;
}

/** Returns the cents (分) of a field in yuan; null when there is none. */
export function centsIn(form: FormData, name: string): number | null {
  const text = textIn(form, name);
  if (text === null) return null;
  const yuan = Number(text);
  return Number.isFinite(yuan) ? Math.round(yuan * 100) : null;
}

/** Returns whether the box is checked. */
export function isCheckedIn(form: FormData, name: string): boolean {
  return form.get(name) !== null;
}

/** Returns what is chosen in the field, of `values`; null when it is none of them. */
export function choiceIn<Value extends string>(form: FormData, name: string, values: readonly Value[]): Value | null {
  const text = textIn(form, name);
  return values.find((value) => value === text) ?? null;
}
