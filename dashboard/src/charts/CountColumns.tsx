// Counts over time as columns, the newest at the right.
import { Area, Bar, CartesianGrid, ComposedChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { Size } from './useElementSize.ts';

interface CountColumn {
  name: string;
  count: number;
}

interface CountColumnsProps {
  columns: readonly CountColumn[];
  size: Size;
  countLabel: string;
  /** Size of the type in px; the columns' axis makes room for it. */
  fontSize?: number;
}

/** A drawing lower than this many lines has room for three numbers on its axis, not four. */
const LOW_IN_LINES = 8;
/** More columns than this are drawn as one outline: a page that is drawn anew with every claim can't draw hundreds. */
const MOST_SEPARATE_COLUMNS = 60;

/** Draws one column per count into `size`. */
export function CountColumns({ columns, size, countLabel, fontSize = 13 }: CountColumnsProps) {
  const look = { dataKey: 'count', name: countLabel, fill: 'var(--accent)', isAnimationActive: false } as const;
  return (
    <ComposedChart
      width={size.width}
      height={size.height}
      data={[...columns]}
      margin={{ top: fontSize * 0.7, bottom: 0, left: 0, right: 0 }}
      barCategoryGap="20%"
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="name"
        scale="band"
        height={fontSize * 1.7}
        tickLine={false}
        axisLine={{ stroke: 'var(--line-strong)' }}
        tick={{ fill: 'var(--ink-soft)', fontSize }}
        minTickGap={fontSize * 2}
      />
      <YAxis
        width={fontSize * 2.6}
        allowDecimals={false}
        tickLine={false}
        axisLine={false}
        tick={{ fill: 'var(--ink-soft)', fontSize }}
        tickCount={size.height < fontSize * LOW_IN_LINES ? 3 : 4}
      />
      <Tooltip
        cursor={{ fill: 'var(--sunken)' }}
        contentStyle={{ background: 'var(--surface)', border: '1px solid var(--line)', color: 'var(--ink)' }}
        itemStyle={{ color: 'var(--ink)' }}
      />
      {columns.length > MOST_SEPARATE_COLUMNS ? (
        <Area {...look} type="step" stroke="none" fillOpacity={1} activeDot={false} />
      ) : (
        <Bar {...look} maxBarSize={fontSize * 3} />
      )}
    </ComposedChart>
  );
}
