import { ValidateBy } from 'class-validator';
import { IsName } from '../../graphql/plain-text.ts';
import { sentence } from '../../graphql/write-input.ts';
import { unassignedArea } from './unassigned-area.ts';

const longestName = 100;

/** The property must be what a grid can be called: a name, and not that by which the unassigned area is known. */
export function IsGridName(): PropertyDecorator {
  const isShaped = IsName(longestName, sentence('gridNameShape'));
  const isFree = ValidateBy(
    { name: 'isFreeGridName', validator: { validate: (name) => String(name).trim() !== unassignedArea } },
    sentence('gridNameKept'),
  );
  return (prototype, property) => {
    isShaped(prototype, property);
    isFree(prototype, property);
  };
}
