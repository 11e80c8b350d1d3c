// What `/units` and `/units/:id` say.

export const units = {
  'units.documentTitle': '{town} · 共建单位 · 共建',
} as const;
