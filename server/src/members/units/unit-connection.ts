import { connectionOf } from '../../graphql/connection.ts';
import { UnitType } from './unit.type.ts';

/** A page of units, wherever a list of them is asked for. */
export const UnitConnection = connectionOf(() => UnitType, 'Unit', 'co-building units (共建单位)');
