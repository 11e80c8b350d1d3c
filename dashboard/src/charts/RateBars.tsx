// Rates side by side: what is reached in red, what is left in grey, and the fraction in words beside each bar.
import { Bar, BarChart, LabelList, type LabelProps, XAxis, YAxis } from 'recharts';
import type { Size } from './useElementSize.ts';

export interface RateBar {
  name: string;
  numerator: number;
  denominator: number;
  /** The rate in words. */
  label: string;
}

const LABEL_WIDTH = 128;
const CHARACTER_WIDTH = 13;
const WIDEST_NAME = 9;
const BAR_THICKNESS = 18;
/** On a phone, names and rates beside the bars would leave them no room: they stand above. */
const NARROW_PX = 360;
const THIN_BAR_THICKNESS = 12;

/** Draws one bar per rate into `size`. */
export function RateBars({ bars, size }: { bars: readonly RateBar[]; size: Size }) {
  const isNarrow = size.width < NARROW_PX;
  const thickness = isNarrow ? THIN_BAR_THICKNESS : BAR_THICKNESS;
  const longestName = Math.max(...bars.map(({ name }) => widthInCharacters(name)));
  const rows = bars.map((bar) => ({ ...bar, rest: bar.denominator - bar.numerator }));
  return (
    <BarChart
      layout="vertical"
      width={size.width}
      height={size.height}
      data={rows}
      margin={{ top: isNarrow ? THIN_BAR_THICKNESS : 0, bottom: 0, left: 0, right: isNarrow ? 0 : LABEL_WIDTH }}
      accessibilityLayer={false}
    >
      <XAxis type="number" hide domain={[0, 'dataMax']} />
      <YAxis
        type="category"
        dataKey="name"
        hide={isNarrow}
        width={(Math.min(longestName, WIDEST_NAME) + 1) * CHARACTER_WIDTH}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={{ fill: 'var(--ink)' }}
      />
      <Bar dataKey="numerator" stackId="rate" fill="var(--accent)" barSize={thickness} isAnimationActive={false}>
        {isNarrow && <LabelList content={(label) => <WordsAbove {...label} bars={bars} width={size.width} />} />}
      </Bar>
      <Bar dataKey="rest" stackId="rate" fill="var(--rest)" barSize={thickness} isAnimationActive={false}>
        {!isNarrow && <LabelList dataKey="label" position="right" offset={8} fill="var(--ink)" />}
      </Bar>
    </BarChart>
  );
}

/** A bar's name and rate at the two ends of the line above it. */
function WordsAbove({ index, y, bars, width }: LabelProps & { bars: readonly RateBar[]; width: number }) {
  const bar = bars[index ?? -1];
  if (!bar) return null;
  const baseline = Number(y) - 6;
  return (
    <g fill="var(--ink)">
      <text x={0} y={baseline}>
        {bar.name}
      </text>
      <text x={width} y={baseline} textAnchor="end">
        {bar.label}
      </text>
    </g>
  );
}

/** A Han character is as wide as the type is high, a Latin letter about half of that. */
function widthInCharacters(name: string): number {
  return [...name].reduce((width, character) => width + (character > '\u2e80' ? 1 : 0.56), 0);
}
