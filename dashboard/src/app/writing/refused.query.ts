import { graphql } from '../graphql/graphql.ts';

/** Why an intention was refused; every document of an intention asks for it. */
export const RefusedFragment = graphql(`
  fragment Refused on Failure @_unmask {
    code
    message
    ... on InvalidInput { field }
  }
`);
