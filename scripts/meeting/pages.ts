import type { Api } from './api.ts';

export interface Page<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** All rows of a list, page by page. The query takes `$after` and names its connection `page`. */
export async function everyPage<Node>(api: Api, query: string, variables: object): Promise<Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  for (;;) {
    const { page }: { page: Page<Node> } = await api.ask(query, { ...variables, after });
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}
