// What the phone in a representative’s hand says: `/claim/:code`.

export const claim = {
  'phone.documentTitle': '认领 · 共建',
} as const;
