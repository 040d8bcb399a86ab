import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { leanLocales } from './vite/lean-locales.ts'
import { precompress } from './vite/precompress.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The web of the product. Offices still run Chromium 109 (the last one for Windows 7), hence the target. */
export default defineConfig({
  root: here('.'),
  plugins: [leanLocales(), react(), precompress()],
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/api': process.env.WANWU_API ?? 'http://127.0.0.1:8080' },
  },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: 'chrome109',
    cssTarget: 'chrome109',
    manifest: true,
    modulePreload: { polyfill: false },
  },
})
