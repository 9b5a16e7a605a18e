import { expect, test } from 'vitest'
import { packageOf } from '../../../scripts/package/note-bundled.ts'

test.each([
  ['/home/robin/second-look/node_modules/zod/index.js', 'node_modules/zod'],
  ['/home/robin/second-look/node_modules/@lezer/common/dist/index.js', 'node_modules/@lezer/common'],
  ['C:\\second-look\\node_modules\\react\\index.js', 'node_modules/react'],
  ['/app/node_modules/jszip/node_modules/pako/lib/deflate.js', 'node_modules/jszip/node_modules/pako'],
  ['/app/node_modules/lie/lib/index.js?commonjs-module', 'node_modules/lie'],
])('%s belongs to %s', (id, folder) => {
  expect(packageOf(id)).toBe(folder)
})

test.each(['/home/robin/second-look/main/index.ts', 'vite/preload-helper.js', '/app/my_node_modules.ts', ''])(
  '%s is of no package',
  (id) => {
    expect(packageOf(id)).toBeNull()
  },
)
