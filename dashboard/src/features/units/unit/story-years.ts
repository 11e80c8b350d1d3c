interface Event {
  /** As all days here: 2026-11-21. */
  on: string;
}

export interface StoryYear<E> {
  year: string;
  events: E[];
}

/** Returns the events by calendar year, in the order in which they come. */
export function storyYears<E extends Event>(events: readonly E[]): StoryYear<E>[] {
  const years: StoryYear<E>[] = [];
  for (const event of events) {
    const year = event.on.slice(0, 4);
    const last = years.at(-1);
    if (last?.year === year) last.events.push(event);
    else years.push({ year, events: [event] });
  }
  return years;
}
