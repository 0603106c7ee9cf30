import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

export default defineConfig({
  root: import.meta.dirname,
  // Relative: seen from the page at /explorer its assets are at explorer/assets, also behind a path prefix.
  base: './',
  // Compressed once, and not for each that asks: see src/server/explorer-routes.ts.
  plugins: [react(), compression({ algorithms: ['gzip', 'brotliCompress'], exclude: /\.html$/ })],
  build: {
    outDir: '../../dist/explorer',
    // Vite refuses to empty a folder outside its root unless told to.
    emptyOutDir: true,
    assetsDir: 'explorer/assets',
    // Monaco is one large chunk by nature; it comes from our own server and is cached.
    chunkSizeWarningLimit: 5000,
    // "use no memo" in React's and GraphiQL's packages speaks to a compiler that has already run on them.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
