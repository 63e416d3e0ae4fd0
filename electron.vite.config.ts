import react from '@vitejs/plugin-react'
import { resolve } from 'node:path'
import { defineConfig } from 'electron-vite'

const root = import.meta.dirname

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          electron: resolve(root, 'main/hosts/electron.ts'),
          preview: resolve(root, 'main/workers/preview.ts'),
          simulate: resolve(root, 'main/workers/simulate.ts'),
          classify: resolve(root, 'main/workers/classify.ts'),
          'classify-rows': resolve(root, 'main/workers/classify-rows.ts'),
          train: resolve(root, 'main/workers/train.ts'),
          backend: resolve(root, 'main/workers/backend.ts'),
          'read-document': resolve(root, 'main/workers/read-document.ts'),
          'export-batch': resolve(root, 'main/workers/export-batch.ts'),
          'copy-store': resolve(root, 'main/workers/copy-store.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rolldownOptions: {
        input: resolve(root, 'main/hosts/preload.ts'),
        output: { format: 'cjs', entryFileNames: 'preload.cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    plugins: [react()],
    build: {
      outDir: resolve(root, 'out/renderer'),
      minify: true,
      chunkSizeWarningLimit: 1500,
      // Styles in one file and one order: a class that composes another must come after it, whichever page came first.
      cssCodeSplit: false,
      rolldownOptions: {
        input: resolve(root, 'renderer/index.html'),
        // Few files, so that a first start does not wait for dozens; charts apart, since no lever needs them.
        output: {
          codeSplitting: {
            groups: [
              { name: 'charts', test: /node_modules[\\/](recharts|d3-|victory|@reduxjs|immer|es-toolkit|decimal|react-redux|reselect)/ },
              { name: 'libraries', test: /node_modules/ },
              { name: 'common', minShareCount: 2 },
            ],
          },
        },
      },
    },
  },
})
