import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Grid } from '../../territory/grids/grid.entity.ts';
import { PartyOrganisation } from '../../territory/organisations/party-organisation.entity.ts';
import { Post } from '../../territory/posts/post.entity.ts';
import { Town } from '../../towns/town.entity.ts';
import { Unit } from '../units/unit.entity.ts';
import { Pairing } from './pairing.entity.ts';

/** One of the two sides of a pairing: an organisation, a unit, a grid or a post of the town, or somebody outside of it by name. */
const PairingPartySchema = defineEntity({
  name: 'PairingParty',
  tableName: 'pairing_party',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    pairing: () => p.manyToOne(Pairing).joinColumns('town_code', 'pairing_id').ownColumns('pairing_id'),
    side: p.integer(),
    organisation: () =>
      p
        .manyToOne(PartyOrganisation)
        .joinColumns('town_code', 'organisation_id')
        .ownColumns('organisation_id')
        .nullable(),
    unit: () => p.manyToOne(Unit).joinColumns('town_code', 'unit_id').ownColumns('unit_id').nullable(),
    grid: () => p.manyToOne(Grid).joinColumns('town_code', 'grid_id').ownColumns('grid_id').nullable(),
    post: () => p.manyToOne(Post).joinColumns('town_code', 'post_id').ownColumns('post_id').nullable(),
    outsideName: p.text().nullable(),
  },
  uniques: [{ name: 'pairing_party_side', properties: ['town', 'pairing', 'side'] }],
  indexes: [
    { name: 'pairing_party_organisation_index', properties: ['town', 'organisation'] },
    { name: 'pairing_party_unit_index', properties: ['town', 'unit'] },
    { name: 'pairing_party_grid_index', properties: ['town', 'grid'] },
    { name: 'pairing_party_post_index', properties: ['town', 'post'] },
  ],
});

export class PairingParty extends PairingPartySchema.class {}
PairingPartySchema.setClass(PairingParty);

declare module '../../database/tables.ts' {
  interface Tables {
    pairing_party: TableOf<typeof PairingPartySchema>;
  }
}
