// What the pages for daily work have in common: forms, lists, and the words of the domain.

export const desk = {} as const;
