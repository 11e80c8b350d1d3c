interface Page<Row> {
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Returns the rows of a list page by page, the first `most` of them or a few more; fails as `askPage` does. */
export async function everyRow<Row>(
  askPage: (after: string | null) => Promise<Page<Row>>,
  most = Number.POSITIVE_INFINITY,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = await askPage(after);
    rows.push(...nodes);
    if (!pageInfo.hasNextPage || rows.length >= most) return rows;
    after = pageInfo.endCursor;
  }
}
