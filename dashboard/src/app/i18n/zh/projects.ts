// What `/projects` and `/projects/:id` say.

export const projects = {
  'projects.documentTitle': '{town} · 项目 · 共建',
} as const;
