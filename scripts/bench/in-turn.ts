/** Runs rounds of several ways in turn, the first place changing hands, and returns the figures of each; the warm-up does not count. */
export async function inTurn<Way extends string>(
  ways: { [name in Way]: (round: number) => Promise<number> },
  rounds: number,
  progress: (line: string) => void,
): Promise<{ [name in Way]: number[] }> {
  const names = Object.keys(ways) as Way[];
  const figures = Object.fromEntries(names.map((name) => [name, [] as number[]])) as { [name in Way]: number[] };
  for (let round = 0; round <= rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const figure = await ways[name](round);
      if (round > 0) figures[name].push(figure);
      progress(`${round === 0 ? 'warm-up' : `round ${round}`} ${name} ${figure.toFixed(figure < 100 ? 2 : 0)}`);
    }
  }
  return figures;
}
