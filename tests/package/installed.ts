import { join } from 'node:path'

function told(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error('These tests are started with: npm run test:package')
  return value
}

/** Where the package put the app. */
export const installed = told('SECOND_LOOK_INSTALLED')
/** The program itself. */
export const program = join(installed, 'second-look')
/** The app's archive. */
export const archive = join(installed, 'resources', 'app.asar')
/** The list of hashes made with the package. */
export const listFile = told('SECOND_LOOK_FILES')
/** The plain user who starts the app. */
export const userName = told('SECOND_LOOK_USER')
