import type { Rate } from '../../app/i18n/format.ts';
import type { CoverageKind } from './coverage-kind.ts';

interface RatesByName {
  organisation: Rate;
  staffing: { grids: Rate };
  service: Rate;
  pairing: Rate;
  adoption: Rate;
}

/** Returns the rate that stands for each kind; for staffing that of fully staffed grids. */
export function ratesByKind(coverage: RatesByName): Record<CoverageKind, Rate> {
  return {
    ORGANISATION: coverage.organisation,
    STAFFING: coverage.staffing.grids,
    SERVICE: coverage.service,
    PAIRING: coverage.pairing,
    ADOPTION: coverage.adoption,
  };
}
