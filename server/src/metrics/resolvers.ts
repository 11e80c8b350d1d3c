import { AdoptionByAreaResolver, AdoptionResolver } from './adoption.resolver.ts';
import { BlankContactResolver, BlankResolver, GridBlanksResolver } from './blank.resolver.ts';
import { CoverageByAreaResolver, CoverageResolver, GridCoverageResolver } from './coverage.resolver.ts';
import { GridsResolver } from './grids.resolver.ts';
import { MeetingBoardOfMeetingResolver, MeetingBoardResolver } from './meeting-board.resolver.ts';
import { MeetingReplayResolver } from './meeting-replay.resolver.ts';
import { MeetingReportResolver } from './meeting-report.resolver.ts';

/** All that GraphQL shows of adoption, coverage and the meeting board. */
export const metricResolvers = [
  MeetingBoardOfMeetingResolver,
  AdoptionResolver,
  AdoptionByAreaResolver,
  MeetingBoardResolver,
  MeetingReplayResolver,
  MeetingReportResolver,
  GridsResolver,
  CoverageResolver,
  CoverageByAreaResolver,
  GridCoverageResolver,
  GridBlanksResolver,
  BlankResolver,
  BlankContactResolver,
] as const;
