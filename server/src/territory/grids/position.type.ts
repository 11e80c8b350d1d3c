import { Max, Min } from 'class-validator';
import { Field, Float, InputType, ObjectType } from 'type-graphql';
import { sentence } from '../../graphql/write-input.ts';

@ObjectType('Position', { description: 'A place on the map (位置), in degrees of WGS 84.', simpleResolvers: true })
export class PositionType {
  @Field(() => Float, { description: 'Degrees north of the equator (纬度).' })
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east of Greenwich (经度).' })
  longitude!: number;
}

/** The box that every town lies in; a position outside of it has its two numbers swapped or is a slip. */
const china = { south: 3, north: 54, west: 73, east: 136 };

@InputType('PositionInput', { description: 'A place on the map (位置), in degrees of WGS 84; it must lie in China.' })
export class PositionInput {
  @Min(china.south, sentence('positionOutside'))
  @Max(china.north, sentence('positionOutside'))
  @Field(() => Float, { description: 'Degrees north of the equator (纬度), 3–54.' })
  latitude!: number;

  @Min(china.west, sentence('positionOutside'))
  @Max(china.east, sentence('positionOutside'))
  @Field(() => Float, { description: 'Degrees east of Greenwich (经度), 73–136.' })
  longitude!: number;
}

/** The position in a row's two columns, or null while it is not known. */
export function positionOf(row: { latitude: number | null; longitude: number | null }): PositionType | null {
  return row.latitude === null || row.longitude === null ? null : { latitude: row.latitude, longitude: row.longitude };
}
