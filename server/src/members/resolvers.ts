import { AllianceResolver } from './alliances/alliance.resolver.ts';
import { allianceBodyResolvers } from './alliances/alliance-body.resolver.ts';
import { AllianceMutationsResolver, allianceResultResolvers } from './alliances/alliance-mutations.resolver.ts';
import {
  GridPairingsResolver,
  OrganisationPairingsResolver,
  PairingResolver,
  UnitPairingsResolver,
} from './pairings/pairing.resolver.ts';
import { PairingMutationsResolver, pairingResultResolvers } from './pairings/pairing-mutations.resolver.ts';
import { PairingNetworkResolver } from './pairings/pairing-network.resolver.ts';
import { PairingPartyResolver } from './pairings/pairing-party.resolver.ts';
import { OrganisationUnitsResolver, UnitOrganisationsResolver } from './units/organisation-units.resolver.ts';
import { UnitResolver } from './units/unit.resolver.ts';
import { UnitMutationsResolver, unitResultResolvers } from './units/unit-mutations.resolver.ts';
import { UnitSeasonsResolver } from './units/unit-seasons.resolver.ts';
import { UnitEventResolver, UnitStoryResolver } from './units/unit-story.resolver.ts';
import { ViewerUnitResolver } from './units/viewer-unit.resolver.ts';

/** All that GraphQL shows of units, alliances and pairings. */
export const memberResolvers = [
  ViewerUnitResolver,
  UnitResolver,
  UnitMutationsResolver,
  ...unitResultResolvers,
  UnitStoryResolver,
  UnitEventResolver,
  UnitSeasonsResolver,
  OrganisationUnitsResolver,
  UnitOrganisationsResolver,
  AllianceResolver,
  ...allianceBodyResolvers,
  AllianceMutationsResolver,
  ...allianceResultResolvers,
  PairingResolver,
  PairingPartyResolver,
  PairingMutationsResolver,
  ...pairingResultResolvers,
  PairingNetworkResolver,
  GridPairingsResolver,
  UnitPairingsResolver,
  OrganisationPairingsResolver,
] as const;
