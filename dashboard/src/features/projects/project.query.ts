import { graphql, type ResultOf } from '../../app/graphql/graphql.ts';
import { ActionableProjectFragment } from './actionable-project.query.ts';

/** One project with everything about it, and every claim that was ever on it. */
export const ProjectQuery = graphql(
  `
    query Project($town: TownCode!, $id: ID!) {
      town(code: $town) { revision }
      node(id: $id) {
        __typename
        ... on Project {
          ...ActionableProject
          closedReason
          milestones { id name dueOn reachedOn }
          consultations {
            id
            kind
            heldOn
            residents
            units
            others
            isAgreed
            decision
            rating
            claim { id unit { id name } }
          }
          evidence(first: 20) {
            totalCount
            nodes {
              id
              on
              told
              figures { label value unit }
              pictures { id url width height }
              claim { id unit { id name } }
            }
          }
          proposals { grid { id name } on note }
          previous {
            id
            season { id name }
            stage
            claims { id kind status unit { id name } }
            previous {
              id
              season { id name }
              stage
              claims { id kind status unit { id name } }
              previous {
                id
                season { id name }
                stage
                claims { id kind status unit { id name } }
              }
            }
          }
        }
      }
      claims(town: $town, project: $id, first: 100) {
        totalCount
        nodes {
          id
          kind
          status
          claimedAt
          progress
          note
          fulfilledAt
          withdrawnAt
          withdrawnReason
          handedOverTo { id unit { id name } }
          pledge { amountCents volunteers inKind }
          unit { id name }
        }
      }
    }
  `,
  [ActionableProjectFragment],
);

type Answer = ResultOf<typeof ProjectQuery>;
export type ProjectDetail = Extract<NonNullable<Answer['node']>, { __typename: 'Project' }>;
export type ProjectClaim = Answer['claims']['nodes'][number];
export type Consultation = ProjectDetail['consultations'][number];
export type Milestone = ProjectDetail['milestones'][number];
export type Evidence = ProjectDetail['evidence']['nodes'][number];
