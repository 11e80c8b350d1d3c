interface Seat {
  endedOn: string | null;
  holder: object | null;
}

/** Returns how many seats a committee has today, and how many of them are filled. */
export function seatCount(seats: readonly Seat[]): { filled: number; all: number } {
  const there = seats.filter(({ endedOn }) => endedOn === null);
  return { filled: there.filter(({ holder }) => holder !== null).length, all: there.length };
}
