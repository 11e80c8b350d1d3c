import { Random } from '../random.ts';
import { People } from './people.ts';
import type { Ground } from './plan-ground.ts';
import { type OrganisationsPlan, planOrganisations } from './plan-organisations.ts';
import { type PairingsPlan, planPairings } from './plan-pairings.ts';
import { planPlaces } from './plan-places.ts';
import { type PostsPlan, planPosts } from './plan-posts.ts';
import { planStations, type StationsPlan } from './plan-stations.ts';
import type { Row } from './rows.ts';
import type { Position } from './territory-figures.ts';

export type TerritoryPlan = Omit<OrganisationsPlan, 'secretaries'> &
  PostsPlan &
  StationsPlan &
  PairingsPlan & {
    /** Neighbourhood code → where it lies. */
    places: Map<string, Position>;
    people: Row<'post_holder'>[];
  };

/** Who is responsible where in a town, and what serves whom; the same in every run. */
export function planTerritory(ground: Ground, contactPrefix: string): TerritoryPlan {
  const people = new People(ground.code, contactPrefix, new Random(`${ground.name}:people`));
  const places = planPlaces(ground);
  const { secretaries, ...organisations } = planOrganisations(ground, people);
  const stations = planStations(ground, places);
  const posts = planPosts(ground, stations.stations, secretaries, people);
  return { places, ...organisations, ...stations, ...posts, ...planPairings(ground), people: people.rows };
}
