import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { gzipAssets } from './tools/gzip-assets.ts';
import { sharedChunks } from './tools/shared-chunks.ts';
import { spokenLanguages } from './tools/spoken-languages.ts';

const server = `http://127.0.0.1:${process.env.API_PORT ?? '4001'}`;
const page = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  plugins: [spokenLanguages(), react(), gzipAssets()],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // Nothing is inlined: a strict Content-Security-Policy then needs no data: or hash exceptions for our own pages.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      output: { codeSplitting: { groups: sharedChunks, includeDependenciesRecursively: false } },
      input: { index: page('index.html'), graphiql: page('graphiql.html') },
      onLog(level, log, handle) {
        // GraphiQL's packages carry directives for React's compiler that mean nothing once they are bundled.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
  // GraphiQL's workers can't be bundled by the development server: it shows the built page that the API server serves.
  optimizeDeps: { entries: ['index.html'] },
  server: {
    host: process.env.HOST ?? '127.0.0.1',
    port: Number(process.env.PORT ?? 4000),
    strictPort: true,
    proxy: {
      '/graphql': { target: server, ws: true },
      '/graphiql': server,
      '/assets': server,
      '/files': server,
      '/healthz': server,
      '/readyz': server,
      '/metrics': server,
    },
  },
});
