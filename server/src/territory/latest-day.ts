/** The latest of some days; absent ones don't count. */
export function latestDay(first: string, ...others: (string | null | undefined)[]): string {
  return others.reduce<string>((latest, day) => (day != null && day > latest ? day : latest), first);
}
