// The component library brings its own words in more than thirty languages; the pages speak two.
import type { Plugin } from 'vite';

const WORDS = /\/(?:react-aria|react-stately)\/dist\/private\/intl\/\w+\/(\w+-\w+)\.mjs$/;
const SPOKEN = new Set(['zh-CN', 'en-US']);

/** Makes the plugin that leaves the words of the other languages out of the build. */
export function spokenLanguages(): Plugin {
  return {
    name: 'spoken-languages',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: WORDS },
      handler: (id) => {
        const [, locale = ''] = WORDS.exec(id) ?? [];
        return SPOKEN.has(locale) ? null : 'export default {};';
      },
    },
  };
}
