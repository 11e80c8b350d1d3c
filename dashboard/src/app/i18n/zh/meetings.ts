// What `/meetings` and `/meetings/:id` say.

export const meetings = {
  'meetings.documentTitle': '{town} · 会议 · 共建',
} as const;
