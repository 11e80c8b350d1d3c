// What a representative is shown, and in which order: what their unit has, last year's own, what is near home, the rest.
import type { Done, OwnClaim } from './outcome.ts';

export const REASONS = ['RENEWAL', 'HOME_NEIGHBOURHOOD', 'HOME_AREA', 'ELSEWHERE'] as const;
export type OfferReason = (typeof REASONS)[number];

export const CATEGORIES = ['CARE', 'CONVENIENCE', 'CULTURE', 'SERVICE', 'CONSTRUCTION', 'HOMELAND'] as const;
export type Category = (typeof CATEGORIES)[number];

export interface Offer {
  reason: OfferReason;
  project: {
    id: string;
    name: string;
    category: Category;
    need: string | null;
    slots: number;
    grid: { id: string; name: string };
  };
  slotsLeft: number;
  /** The unit's own standing claim. */
  claim: OwnClaim | null;
}

/** The newest that is known of the things that move, each with the town's revision that it is of. */
export interface Moving {
  slotsLeft: { revision: number; byProject: ReadonlyMap<string, number> } | null;
  claims: { revision: number; byProject: ReadonlyMap<string, OwnClaim> } | null;
  done: ReadonlyMap<string, Done>;
}

/** Returns the offers with the newest that is known of each. */
export function upToDate(offers: readonly Offer[], { slotsLeft, claims, done }: Moving): Offer[] {
  return offers.map((offer) => {
    const { id } = offer.project;
    const change = done.get(id);
    const read = {
      ...offer,
      slotsLeft: slotsLeft?.byProject.get(id) ?? offer.slotsLeft,
      claim: claims ? (claims.byProject.get(id) ?? null) : offer.claim,
    };
    if (!change) return read;
    if ((claims?.revision ?? 0) < change.revision) read.claim = change.claim;
    if ((slotsLeft?.revision ?? 0) < change.revision) read.slotsLeft = change.slotsLeft ?? read.slotsLeft;
    return read;
  });
}

export interface OfferSections {
  mine: Offer[];
  free: { reason: OfferReason; offers: Offer[] }[];
  full: Offer[];
}

/** Returns `offers` in the sections of the page, each in the order that the server gave; empty reasons are left out. */
export function sectionsOf(offers: readonly Offer[]): OfferSections {
  const others = offers.filter(({ claim }) => claim === null);
  const free = others.filter(({ slotsLeft }) => slotsLeft > 0);
  return {
    mine: offers.filter(({ claim }) => claim !== null),
    free: REASONS.map((reason) => ({ reason, offers: free.filter((offer) => offer.reason === reason) })).filter(
      ({ offers }) => offers.length > 0,
    ),
    full: others.filter(({ slotsLeft }) => slotsLeft <= 0),
  };
}

/** Returns those of `offers` in `category`, if one is chosen, that mention every word of `search`. */
export function findOffers(offers: readonly Offer[], search: string, category: string | null): Offer[] {
  const words = search.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  return offers.filter(({ project }) => {
    if (category !== null && project.category !== category) return false;
    const text = `${project.name} ${project.grid.name} ${project.need ?? ''}`.normalize('NFKC').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Returns at most `most` free offers that come closest to `missed`: of its category and place, then the nearer home. */
export function stillFreeLike(missed: Offer, offers: readonly Offer[], most: number): Offer[] {
  const distance = ({ project, reason }: Offer) =>
    (project.category === missed.project.category ? 0 : 20) +
    (project.grid.id === missed.project.grid.id ? 0 : 10) +
    REASONS.indexOf(reason);
  return offers
    .filter(({ project, slotsLeft, claim }) => slotsLeft > 0 && claim === null && project.id !== missed.project.id)
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, most);
}
