/**
 * The text of a file that was saved as UTF-8, or as GB18030 (GBK), as Chinese spreadsheet programs do by default.
 * GBK text is hardly ever valid UTF-8, so what isn't is read as GB18030. A byte order mark is left out.
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
