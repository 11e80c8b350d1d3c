/** Whether an `If-None-Match` header names the tag: the client has these bytes. */
export function isNoneMatch(header: string, tag: string): boolean {
  return header.split(',').some((one) => {
    const named = one.trim();
    return named === '*' || named.replace(/^W\//, '') === tag;
  });
}
