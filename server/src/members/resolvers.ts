import {
  GridPairingsResolver,
  OrganisationPairingsResolver,
  PairingResolver,
  UnitPairingsResolver,
} from './pairings/pairing.resolver.ts';
import { PairingMutationsResolver, pairingResultResolvers } from './pairings/pairing-mutations.resolver.ts';
import { PairingPartyResolver } from './pairings/pairing-party.resolver.ts';
import { OrganisationUnitsResolver, UnitOrganisationsResolver } from './units/organisation-units.resolver.ts';
import { UnitResolver } from './units/unit.resolver.ts';
import { ViewerUnitResolver } from './units/viewer-unit.resolver.ts';

/** All that GraphQL shows of units, alliances and pairings. */
export const memberResolvers = [
  ViewerUnitResolver,
  UnitResolver,
  OrganisationUnitsResolver,
  UnitOrganisationsResolver,
  PairingResolver,
  PairingPartyResolver,
  PairingMutationsResolver,
  ...pairingResultResolvers,
  GridPairingsResolver,
  UnitPairingsResolver,
  OrganisationPairingsResolver,
] as const;
