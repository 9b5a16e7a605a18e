import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The window in a plain browser, with invented answers: `vite --config tests/renderer/preview/vite.config.ts`. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  server: { fs: { allow: ['../../..'] } },
  build: { target: 'chrome130', outDir: '../../../node_modules/.preview', emptyOutDir: true },
  plugins: [react()],
})
