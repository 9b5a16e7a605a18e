import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { noteBundled } from './scripts/package/note-bundled.ts'

/** The oldest Electron this runs on is 33 (Chromium 130, Node 20.18): nothing newer may be in the bundles. */
export default defineConfig({
  main: {
    plugins: [noteBundled('main')],
    build: {
      target: 'node20.18',
      externalizeDeps: { exclude: ['natural', 'zod'] },
      // The others are the thread that reads, and the process that turns files into text.
      rollupOptions: {
        input: {
          index: 'main/index.ts',
          'reading-thread': 'main/reading/thread.ts',
          'convert-child': 'main/intake/convert-child.ts',
        },
        // Beside the entries, for files are found from where the code lies.
        output: { chunkFileNames: '[name].js' },
      },
    },
  },
  preload: {
    plugins: [noteBundled('preload')],
    build: {
      target: 'node20.18',
      externalizeDeps: { exclude: ['zod'] },
      rollupOptions: { input: 'preload/index.ts', output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: 'renderer',
    build: {
      target: 'chrome130',
      minify: true,
      outDir: 'out/renderer',
      // The styles are small, and the setting for more contrast changes them all at once.
      cssCodeSplit: false,
      rollupOptions: {
        input: 'renderer/index.html',
        // What the first picture needs comes in one piece: each file is asked of a busy main process.
        output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
      },
    },
    // Without it the words of the parts come in thirty languages.
    plugins: [react(), optimizeLocales.vite({ locales: ['en-GB', 'en-US'] }), noteBundled('renderer')],
  },
})
