import type { Locale } from './locale.ts';

/** Sentences by key, each in every language. `{name}` is filled in. */
export type Sentences = { [key: string]: { [locale in Locale]: string } };
