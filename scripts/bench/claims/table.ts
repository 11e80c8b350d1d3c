import type { ClaimsMeasured, Rates } from './measure-claims.ts';

/** The lines of the table: medians, with the lowest and the highest round. */
export function claimsTable({ run, engines }: ClaimsMeasured): string[] {
  const { clients, rounds, attemptsPerRound } = run;
  return [
    `claims: ${clients} clients on projects with 3 slots, ${rounds} rounds of ${attemptsPerRound} attempts each in turn`,
    ['engine', 'way', 'attempts/s', 'accepted/s', 'lowest–highest', 'ratio'].map(cell).join(''),
    ...engines.flatMap(({ engine, whole, bare, ratio }) => [
      [engine, 'whole path', ...figures(whole), ratio.toFixed(2)].map(cell).join(''),
      [engine, 'bare SQL', ...figures(bare), '1.00'].map(cell).join(''),
    ]),
  ];
}

function figures({ attemptsPerSecond, acceptedPerSecond, rounds }: Rates): string[] {
  const rates = rounds.map(({ accepted, seconds }) => accepted / seconds);
  return [
    attemptsPerSecond.toFixed(0),
    acceptedPerSecond.toFixed(0),
    `${Math.min(...rates).toFixed(0)}–${Math.max(...rates).toFixed(0)}`,
  ];
}

function cell(text: string): string {
  return text.padEnd(18);
}
