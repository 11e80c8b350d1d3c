/** How a union or an interface finds the type of a value: our values carry it. */
export const byTypename = { resolveType: (value: { __typename: string }) => value.__typename };
