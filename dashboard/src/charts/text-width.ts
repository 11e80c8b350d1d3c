// How much room a text takes, near enough to decide whether it is drawn, without measuring it in the page.

/** Returns the width in units of the type's height: a Han character is as wide as it is high, a Latin letter about half. */
export function widthInCharacters(text: string): number {
  return [...text].reduce((width, character) => width + (character > '\u2e80' ? 1 : 0.56), 0);
}

/** Returns `text` cut with an ellipsis to `widest` units, or '' where not even two characters of it would be left. */
export function cutToWidth(text: string, widest: number): string {
  if (widthInCharacters(text) <= widest) return text;
  let kept = '';
  let width = 1;
  for (const character of text) {
    width += widthInCharacters(character);
    if (width > widest) break;
    kept += character;
  }
  return [...kept].length < 2 ? '' : `${kept.trimEnd()}…`;
}
