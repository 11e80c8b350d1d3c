import { type Comparison, type Figure, type Measured, ratioOf } from './comparison.ts';
import { median } from './median.ts';

/** The lines of the table: medians, with the lowest and the highest round. */
export function tableOf({ comparisons, figures }: Measured): string[] {
  const rows = [
    ['path', 'ours', 'lowest–highest', 'limit', 'of', 'ratio', 'target'],
    ...comparisons.map(comparisonRow),
    ...figures.map(figureRow),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((text, column) => text.padEnd((widths[column] ?? 0) + 2))
      .join('')
      .trimEnd(),
  );
}

function comparisonRow(comparison: Comparison): string[] {
  const { path, unit, ours, limit, target } = comparison;
  return [
    path,
    `${shown(median(ours))} ${unit}`,
    `${shown(Math.min(...ours))}–${shown(Math.max(...ours))}`,
    shown(median(limit.figures)),
    limit.name,
    ratioOf(comparison).toFixed(2),
    target ? targetText(target) : '',
  ];
}

function figureRow({ path, unit, value, target }: Figure): string[] {
  return [path, `${shown(value)} ${unit}`, '', '', '', '', target ? targetText(target) : ''];
}

function targetText(target: NonNullable<Comparison['target']>): string {
  return 'atLeast' in target ? `≥ ${target.atLeast}` : `≤ ${target.atMost}`;
}

function shown(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}
