// What a wall shows of a meeting and a dashboard of a town, as one selection for the subscription and the query alike.
// The revision stands first, so that a follower can read it without reading the rest.

export interface Rate {
  numerator: number;
  denominator: number;
}

export interface ClaimCounts {
  new: number;
  renewed: number;
  withdrawn: number;
  total: number;
}

export interface BoardPicture {
  revision: number;
  slots: Rate;
  claims: ClaimCounts;
  claimsByMinute: { minute: string; count: number }[];
  board: BoardProject[];
}

export interface BoardProject {
  id: string;
  slots: number;
  slotsLeft: number;
  claims: { id: string; kind: 'NEW' | 'RENEWAL'; unit: { id: string } }[];
}

const rates = 'projects { numerator denominator } slots { numerator denominator } units { numerator denominator }';
const counts = 'claims { new renewed withdrawn total }';

const boardSelection = `meetingBoard(meeting: $meeting) {
  revision at meeting { id name status } ${rates} ${counts}
  claimsByMinute { minute count }
  board { id name slots slotsLeft claims { id kind status unit { id name } } }
  latest(first: 10) { id claimedAt unit { name } project { name } }
}`;

const adoptionSelection = `adoption(town: $town) {
  revision at season { id name } ${rates} renewal { numerator denominator } ${counts} pledgedVolunteers
  byCategory { category projects { numerator denominator } slots { numerator denominator } }
  byArea { area { id name } projects { numerator denominator } slots { numerator denominator } }
  latest(first: 10) { id claimedAt unit { name } project { name } }
}`;

export const pictureKinds = ['meetingBoard', 'adoption'] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** The text of a subscription to a picture, or of the query for it. */
export function pictureOperation(kind: PictureKind, type: 'subscription' | 'query'): string {
  return kind === 'meetingBoard'
    ? `${type} ($meeting: ID!) { ${boardSelection} }`
    : `${type} ($town: TownCode!) { ${adoptionSelection} }`;
}
