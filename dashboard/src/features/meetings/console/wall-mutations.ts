// What the console does with a meeting's walls.
import { graphql } from '../../../app/graphql/graphql.ts';
import { RefusedFragment } from '../../../app/writing/refused.query.ts';

export const PinSceneMutation = graphql(
  `
    mutation PinScene($input: PinSceneInput!) {
      pinScene(input: $input) {
        __typename
        ... on WallChanged { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const ReleaseWallMutation = graphql(
  `
    mutation ReleaseWall($input: ReleaseWallInput!) {
      releaseWall(input: $input) {
        __typename
        ... on WallChanged { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const BlankWallMutation = graphql(
  `
    mutation BlankWall($input: BlankWallInput!) {
      blankWall(input: $input) {
        __typename
        ... on WallChanged { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const FreezeWallMutation = graphql(
  `
    mutation FreezeWall($input: FreezeWallInput!) {
      freezeWall(input: $input) {
        __typename
        ... on WallChanged { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const ShowNoticeMutation = graphql(
  `
    mutation ShowNotice($input: ShowNoticeInput!) {
      showNotice(input: $input) {
        __typename
        ... on WallChanged { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const ClearNoticeMutation = graphql(
  `
    mutation ClearNotice($input: ClearNoticeInput!) {
      clearNotice(input: $input) {
        __typename
        ... on WallChanged { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const CelebrateMutation = graphql(
  `
    mutation Celebrate($input: CelebrateInput!) {
      celebrate(input: $input) {
        __typename
        ... on WallChanged { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const HideRowMutation = graphql(
  `
    mutation HideRow($input: HideRowInput!) {
      hideRow(input: $input) {
        __typename
        ... on WallChanged { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const ShowRowMutation = graphql(
  `
    mutation ShowRow($input: ShowRowInput!) {
      showRow(input: $input) {
        __typename
        ... on WallChanged { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);
