// Rates side by side: what is reached in red, what is left in grey, and the fraction in words at the end of each bar.
import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts';
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

/** Draws one bar per rate into `size`. */
export function RateBars({ bars, size }: { bars: readonly RateBar[]; size: Size }) {
  const longestName = Math.max(...bars.map(({ name }) => widthInCharacters(name)));
  const rows = bars.map((bar) => ({ ...bar, rest: bar.denominator - bar.numerator }));
  return (
    <BarChart
      layout="vertical"
      width={size.width}
      height={size.height}
      data={rows}
      margin={{ top: 0, bottom: 0, left: 0, right: LABEL_WIDTH }}
      accessibilityLayer={false}
    >
      <XAxis type="number" hide domain={[0, 'dataMax']} />
      <YAxis
        type="category"
        dataKey="name"
        width={(Math.min(longestName, WIDEST_NAME) + 1) * CHARACTER_WIDTH}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={{ fill: 'var(--ink)' }}
      />
      <Bar dataKey="numerator" stackId="rate" fill="var(--accent)" barSize={BAR_THICKNESS} isAnimationActive={false} />
      <Bar dataKey="rest" stackId="rate" fill="var(--rest)" barSize={BAR_THICKNESS} isAnimationActive={false}>
        <LabelList dataKey="label" position="right" offset={8} fill="var(--ink)" />
      </Bar>
    </BarChart>
  );
}

/** A Han character is as wide as the type is high, a Latin letter about half of that. */
function widthInCharacters(name: string): number {
  return [...name].reduce((width, character) => width + (character > '\u2e80' ? 1 : 0.56), 0);
}
