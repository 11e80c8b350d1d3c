import { graphql } from '../graphql/graphql.ts';

/** Sets the session cookie; the token that it returns too is for scripts, so it is not asked for. */
export const SignInMutation = graphql(`
  mutation SignIn($name: String!, $password: String!) {
    signIn(input: { name: $name, password: $password }) {
      __typename
      ... on SignInRefused {
        code
        message
      }
    }
  }
`);

export const SignOutMutation = graphql(`
  mutation SignOut {
    signOut {
      __typename
    }
  }
`);
