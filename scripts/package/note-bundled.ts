import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The three bundles of the app. */
export const bundleNames = ['main', 'preload', 'renderer'] as const
export type BundleName = (typeof bundleNames)[number]

/** Where a build notes what it took in, beside what it made. */
export const notesFolder = 'out/bundled'

/**
 * Notes which npm packages a bundle holds code, styles or files of, so that their licences can be shipped with it and
 * nothing else has to be guessed from a list of dependencies.
 */
export function noteBundled(name: BundleName): Plugin {
  return {
    name: 'note-bundled',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const code = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []))
      // Styles leave no code, and what they point to, such as fonts, lies beside them.
      const styles = [...this.getModuleIds()].filter((id) => /\.css(?:\?|$)/.test(id))
      const packages = [...new Set([...code, ...styles].map(packageOf).filter((it) => it !== null))].sort()
      await mkdir(notesFolder, { recursive: true })
      await writeFile(join(notesFolder, `${name}.json`), `${JSON.stringify(packages, null, 2)}\n`)
    },
  }
}

/** The folder under the project of the package a module comes from: `node_modules/a/node_modules/@b/c`; null for our own. */
export function packageOf(moduleId: string): string | null {
  const path = moduleId.replaceAll('\\', '/')
  const first = path.indexOf(modules)
  if (first < 0) return null
  const last = path.lastIndexOf(modules) + modules.length
  const [name = '', inScope = ''] = path.slice(last).split('/')
  return path.slice(first, last) + (name.startsWith('@') ? `${name}/${inScope}` : name)
}

const modules = 'node_modules/'
