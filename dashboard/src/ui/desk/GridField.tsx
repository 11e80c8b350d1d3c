import { useDesk } from '../../app/writing/desk.ts';
import { ComboField } from './ComboField.tsx';
import type { FieldProps } from './FieldFrame.tsx';
import { neighbourhoodsOf, optionsWithin } from './grid-options.ts';
import { useGridOptions } from './useGridOptions.ts';

interface GridFieldProps extends FieldProps {
  defaultValue?: string;
  /** The town as a whole can be chosen too. */
  isTownToo?: boolean;
  /** Only what the viewer answers for can be chosen. */
  isOwn?: boolean;
  /** Only neighbourhoods can be chosen. */
  isNeighbourhood?: boolean;
}

/** A field for an area or a neighbourhood of the town. What is the only choice is chosen. */
export function GridField({ isTownToo, isOwn, isNeighbourhood, defaultValue, ...props }: GridFieldProps) {
  const { viewer } = useDesk();
  const all = useGridOptions(isTownToo);
  const answeredFor = isOwn && viewer.within !== null ? optionsWithin(all, viewer.within.id) : all;
  const options = isNeighbourhood ? neighbourhoodsOf(answeredFor) : answeredFor;
  const [only] = options;
  const known = options.find(({ value }) => value === defaultValue) ?? (options.length === 1 ? only : undefined);
  // A combo box takes its first value when it is made; without the options there would be no name to it.
  return (
    <ComboField key={all.length > 0 ? 'ready' : 'awaited'} {...props} options={options} defaultValue={known?.value} />
  );
}
