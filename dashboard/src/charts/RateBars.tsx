// Rates side by side: what is reached in red, what is left in grey, and the fraction in words beside each bar.
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { widthInCharacters } from './text-width.ts';
import type { Size } from './useElementSize.ts';

interface RateBar {
  name: string;
  numerator: number;
  denominator: number;
  /** The rate in words. */
  label: string;
}

const LABEL_WIDTH = 128;
const CHARACTER_WIDTH = 13;
const WIDEST_NAME = 9;
const GAP = 8;
const BAR_THICKNESS = 18;
/** On a phone, names and rates beside the bars would leave them no room: they stand above. */
const NARROW_PX = 360;
const THIN_BAR_THICKNESS = 12;
/** From the middle of a thin bar up to the middle of its words. */
const WORDS_ABOVE = 18;
/** An axis without any width is not drawn, nor are its words. */
const NO_WIDTH = 1;

/** Draws one bar per rate into `size`. */
export function RateBars({ bars, size }: { bars: readonly RateBar[]; size: Size }) {
  const isNarrow = size.width < NARROW_PX;
  const thickness = isNarrow ? THIN_BAR_THICKNESS : BAR_THICKNESS;
  const longestName = Math.max(...bars.map(({ name }) => widthInCharacters(name)));
  const nameWidth = (Math.min(longestName, WIDEST_NAME) + 1) * CHARACTER_WIDTH;
  const rows = bars.map((bar) => ({ ...bar, rest: bar.denominator - bar.numerator }));
  return (
    <BarChart
      layout="vertical"
      width={size.width}
      height={size.height}
      data={rows}
      margin={{ top: isNarrow ? thickness : 0, bottom: 0, left: 0, right: isNarrow ? 0 : LABEL_WIDTH }}
      accessibilityLayer={false}
    >
      <XAxis type="number" hide domain={[0, 'dataMax']} />
      <YAxis
        type="category"
        dataKey="name"
        width={isNarrow ? NO_WIDTH : nameWidth}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={({ y, payload }) => (
          <Words
            bar={bars[payload.index]}
            nameEnd={isNarrow ? null : nameWidth - GAP}
            rateEnd={size.width}
            y={isNarrow ? Number(y) - WORDS_ABOVE : Number(y)}
          />
        )}
      />
      <Bar dataKey="numerator" stackId="rate" fill="var(--accent)" barSize={thickness} isAnimationActive={false} />
      <Bar dataKey="rest" stackId="rate" fill="var(--rest)" barSize={thickness} isAnimationActive={false} />
    </BarChart>
  );
}

interface WordsProps {
  bar: RateBar | undefined;
  /** Where the name ends; null: it begins at the left edge. */
  nameEnd: number | null;
  rateEnd: number;
  y: number;
}

/** A bar's name and rate. They belong to the axis, not to the bars: a bar of no length would have no label. */
function Words({ bar, nameEnd, rateEnd, y }: WordsProps) {
  return (
    <g fill="var(--ink)" dominantBaseline="central">
      <text x={nameEnd ?? 0} y={y} textAnchor={nameEnd === null ? 'start' : 'end'}>
        {bar?.name}
      </text>
      <text x={rateEnd} y={y} textAnchor="end">
        {bar?.label}
      </text>
    </g>
  );
}
