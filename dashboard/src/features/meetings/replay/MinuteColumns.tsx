// Claims by minute on an axis of time, with a line where the replay stands.
import { Bar, CartesianGrid, ComposedChart, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import type { Size } from '../../../charts/useElementSize.ts';
import type { Timeline } from './replay.query.ts';

const MINUTE_MS = 60_000;
const FONT_PX = 12;
const THINNEST_PX = 2;
const WIDEST_PX = 22;
/** Below this length, minutes alone would say the same twice. */
const SHORT_MS = 10 * MINUTE_MS;
/** Beside the drawing, so that the slider below can be as long as the axis. */
const AXIS_PX = 34;

interface MinuteColumnsProps {
  minutes: Timeline['minutes'];
  fromMs: number;
  lengthMs: number;
  atMs: number;
  size: Size;
}

/** Draws one column per minute in which something was claimed into `size`. */
export function MinuteColumns({ minutes, fromMs, lengthMs, atMs, size }: MinuteColumnsProps) {
  const { t, format } = useI18n();
  const rows = minutes.map(({ minute, claimed, withdrawn }) => ({
    at: Math.min(lengthMs, Math.max(0, Date.parse(minute) + MINUTE_MS / 2 - fromMs)),
    claimed,
    withdrawn,
  }));
  const perMinutePx = ((size.width - 2 * AXIS_PX) * MINUTE_MS) / Math.max(MINUTE_MS, lengthMs);
  const look = {
    isAnimationActive: false,
    stackId: 'minute',
    barSize: Math.min(WIDEST_PX, Math.max(THINNEST_PX, perMinutePx * 0.8)),
  };
  const tick = { fill: 'var(--ink-soft)', fontSize: FONT_PX };
  return (
    <ComposedChart
      width={size.width}
      height={size.height}
      data={rows}
      margin={{ top: FONT_PX, bottom: 0, left: 0, right: AXIS_PX }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="at"
        type="number"
        domain={[0, Math.max(1, lengthMs)]}
        height={FONT_PX * 1.7}
        tickLine={false}
        axisLine={{ stroke: 'var(--line-strong)' }}
        tick={tick}
        tickFormatter={(at: number) => (lengthMs < SHORT_MS ? format.time : format.minute)(fromMs + at)}
        minTickGap={FONT_PX * 2}
      />
      <YAxis width={AXIS_PX} allowDecimals={false} tickLine={false} axisLine={false} tick={tick} tickCount={3} />
      <Tooltip
        cursor={{ fill: 'var(--sunken)' }}
        labelFormatter={(at) => format.minute(fromMs + Number(at))}
        contentStyle={{ background: 'var(--surface)', border: '1px solid var(--line)', color: 'var(--ink)' }}
        itemStyle={{ color: 'var(--ink)' }}
      />
      <Bar {...look} dataKey="claimed" name={t('replay.claimed')} fill="var(--accent)" />
      <Bar {...look} dataKey="withdrawn" name={t('replay.withdrawn')} fill="var(--rest)" />
      <ReferenceLine x={atMs} stroke="var(--gold)" strokeWidth={2} />
    </ComposedChart>
  );
}
