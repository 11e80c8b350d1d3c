import type { PairingMode } from '../members/pairings/pairing.entity.ts';
import { Random } from '../random.ts';
import { codeOf, type Ground, unitIdOf } from './plan-ground.ts';
import type { Row } from './rows.ts';

const promises: readonly (readonly [mode: PairingMode, promise: string])[] = [
  ['RESIDENT', '每季度到居民区开展一次便民服务，重要节日走访慰问困难家庭。'],
  ['INDEPENDENT', '结合单位专长，每年认领一个公益项目，提供场地与志愿者。'],
  ['DOUBLE_HUNDRED', '党员双报到，每年联合开展两次主题党日。'],
  ['URBAN_RURAL', '帮助改善村里的基础设施，拓宽农产品销路。'],
];

export interface PairingsPlan {
  pairings: Row<'pairing'>[];
  parties: Row<'pairing_party'>[];
  deeds: Row<'pairing_deed'>[];
}

/** The known pairings, further ones of neighbourhoods with units, and some that ended. */
export function planPairings(ground: Ground): PairingsPlan {
  const { code: town, name, neighbourhoods, units, figures } = ground;
  const random = new Random(`${name}:pairings`);
  const pairings: Row<'pairing'>[] = [];
  const parties: Row<'pairing_party'>[] = [];
  const deeds: Row<'pairing_deed'>[] = [];
  const party = {
    town_code: town,
    organisation_id: null,
    unit_id: null,
    grid_id: null,
    post_id: null,
    outside_name: null,
  };

  const sign = (
    neighbourhood: string,
    unit: string,
    terms: Pick<Row<'pairing'>, 'mode' | 'promise' | 'signed_on' | 'lapses_on'>,
  ) => {
    const id = `pa-${String(pairings.length + 1).padStart(3, '0')}`;
    pairings.push({ ...terms, town_code: town, id, ended_on: null, ended_reason: null });
    parties.push(
      { ...party, id: `${id}-1`, pairing_id: id, side: 1, organisation_id: `o-${neighbourhood}` },
      { ...party, id: `${id}-2`, pairing_id: id, side: 2, unit_id: unit },
    );
    return id;
  };
  const { known } = figures.pairings;
  for (const one of known) {
    const { mode, promise, signedOn } = one;
    const terms = { mode, promise, signed_on: signedOn, lapses_on: null };
    const pairing_id = sign(codeOf(ground, one.neighbourhood), unitIdOf(ground, one.unit), terms);
    for (const [index, { on, done }] of (one.deeds ?? []).entries()) {
      deeds.push({ town_code: town, id: `${pairing_id}-deed-${index + 1}`, pairing_id, on_date: on, done });
    }
  }
  const paired = new Set(known.map(({ neighbourhood }) => codeOf(ground, neighbourhood)));
  const others = random.shuffled(neighbourhoods.filter(({ code }) => !paired.has(code)));
  const inForce = figures.pairings.neighbourhoods - paired.size;
  const longMembers = units.filter(({ joined_on }) => joined_on !== null && joined_on < '2021');
  for (const [index, { code, kind }] of others.entries()) {
    const isInForce = index < inForce;
    // Of those that have none in force, every other one had one that lapsed.
    if (!isInForce && index % 2 === 0) continue;
    const fitting = promises.filter(([mode]) => (mode === 'URBAN_RURAL') === (kind === 'VILLAGE' && index % 3 === 0));
    const [mode, promise] = random.pick(fitting);
    const unit = random.pick(longMembers);
    const year = isInForce ? 2024 : 2021;
    const signedOn = `${year}-${String(random.whole(11, 12))}-${String(random.whole(1, 28)).padStart(2, '0')}`;
    const lapsesOn = `${year + 3}${signedOn.slice(4)}`;
    sign(code, unit.id, { mode, promise, signed_on: signedOn, lapses_on: lapsesOn });
  }
  return { pairings, parties, deeds };
}
