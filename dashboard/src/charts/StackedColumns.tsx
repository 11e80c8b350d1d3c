// Several counts over the years: those of one stack on each other, different stacks side by side.
import { Bar, BarChart, CartesianGrid, Legend, Tooltip, XAxis, YAxis } from 'recharts';
import type { Size } from './useElementSize.ts';

interface Series {
  name: string;
  label: string;
  /** Those of one stack add up. */
  stack: string;
  fill: string;
}

interface StackedColumnsProps {
  columns: readonly { name: string; counts: Readonly<Record<string, number>> }[];
  series: readonly Series[];
  size: Size;
}

const FONT_PX = 13;
const WIDEST_BAR_PX = 36;

/** Draws the columns into `size`, with a legend below them. */
export function StackedColumns({ columns, series, size }: StackedColumnsProps) {
  return (
    <BarChart
      width={size.width}
      height={size.height}
      data={columns.map(({ name, counts }) => ({ name, ...counts }))}
      margin={{ top: FONT_PX * 0.7, bottom: 0, left: 0, right: 0 }}
      barCategoryGap="25%"
      barGap={2}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="name"
        height={FONT_PX * 1.8}
        tickLine={false}
        axisLine={{ stroke: 'var(--line-strong)' }}
        tick={{ fill: 'var(--ink-soft)', fontSize: FONT_PX }}
      />
      <YAxis
        width={FONT_PX * 2.4}
        allowDecimals={false}
        tickLine={false}
        axisLine={false}
        tick={{ fill: 'var(--ink-soft)', fontSize: FONT_PX }}
        tickCount={4}
      />
      <Tooltip
        cursor={{ fill: 'var(--sunken)' }}
        contentStyle={{ background: 'var(--surface)', border: '1px solid var(--line)', color: 'var(--ink)' }}
        itemStyle={{ color: 'var(--ink)' }}
      />
      <Legend
        iconType="square"
        itemSorter={null}
        formatter={(label) => <span style={{ color: 'var(--ink)' }}>{label}</span>}
      />
      {series.map(({ name, label, stack, fill }) => (
        <Bar
          key={name}
          dataKey={name}
          name={label}
          stackId={stack}
          fill={fill}
          maxBarSize={WIDEST_BAR_PX}
          isAnimationActive={false}
        />
      ))}
    </BarChart>
  );
}
