import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Configuration } from 'electron-builder'
import { projectFolder } from '../folders.ts'

/** What changes from one packaging to the next. */
export interface PackagingInput {
  /** The folder that becomes the app's archive. */
  appFolder: string
  /** Licences and the bill of materials. */
  licencesFolder: string
  /** Where packages are written. */
  output: string
  electronVersion: string
  /** A folder with that Electron; null to fetch it. */
  electronFolder: string | null
}

/** What electron-builder is told: one place for what is shipped, on all three systems. */
export function configuration(input: PackagingInput): Configuration {
  return {
    appId: 'local.second-look',
    productName: 'Second Look',
    copyright: 'Copyright © 2026 The Second Look authors',
    directories: { app: input.appFolder, output: input.output, buildResources: join(projectFolder, 'build') },
    electronVersion: input.electronVersion,
    ...(input.electronFolder !== null && { electronDist: input.electronFolder, afterExtract: removeForeign }),
    // The words of Chromium's own few dialogs; ours are English.
    electronLanguages: ['en', 'en_GB', 'en-GB', 'en-US'],
    files: ['**/*', { from: 'node_modules', to: 'node_modules', filter: ['**/*'] }],
    asar: true,
    // A native module is opened by the system, which knows nothing of archives.
    asarUnpack: ['**/*.node'],
    // The modules were laid out already; false keeps the packager from looking for others.
    beforeBuild: async () => false,
    extraResources: [{ from: input.licencesFolder, to: 'licences' }],
    electronFuses: {
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableCookieEncryption: true,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    },
    // Nothing is looked for by itself: a new version is fetched by the person.
    publish: null,
    fileAssociations: [{ ext: 'eml', name: 'E-mail', mimeType: 'message/rfc822', role: 'Viewer', rank: 'Alternate' }],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the packager fills these in
    artifactName: '${name}-${version}-${os}-${arch}.${ext}',
    toolsets: { appimage: '1.0.3' },
    linux: {
      target: ['AppImage', 'rpm'],
      executableName: 'second-look',
      icon: 'icons',
      category: 'Office',
      maintainer: 'The Second Look authors',
      synopsis: 'Reads an interview invite and helps decide and reply',
    },
    mac: {
      target: [
        { target: 'dmg', arch: 'universal' },
        { target: 'zip', arch: 'universal' },
      ],
      icon: 'icons/1024x1024.png',
      category: 'public.app-category.productivity',
      // With Apple's keys in the environment it is signed, hardened and notarised; without them none of it holds.
      hardenedRuntime: Boolean(process.env.CSC_LINK),
      entitlements: 'build/entitlements.mac.plist',
      entitlementsInherit: 'build/entitlements.mac.plist',
      x64ArchFiles: '**/*.node',
    },
    win: {
      target: [
        { target: 'nsis', arch: ['x64', 'arm64'] },
        { target: 'portable', arch: 'x64' },
      ],
      icon: 'icons/256x256.png',
    },
    nsis: {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the packager fills these in
      artifactName: '${name}-${version}-${os}-setup.${ext}',
      oneClick: false,
      // For everyone on the machine: Windows takes a kind of file from no other installation.
      perMachine: true,
      deleteAppDataOnUninstall: false,
    },
  }
}

/** The Electron of the npm registry comes with modules of its own, and with a stand-in for the app. */
async function removeForeign({ appOutDir }: { appOutDir: string }): Promise<void> {
  await rm(join(appOutDir, 'node_modules'), { recursive: true, force: true })
  await rm(join(appOutDir, 'resources', 'app'), { recursive: true, force: true })
}
