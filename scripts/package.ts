import { makePackages, type Packages } from './package/make.ts'
import { runScript } from './problem.ts'

/**
 * `npm run package` makes a folder with the app, ready to run, and on Debian a package to install. `-- --release` makes
 * every kind of package of this system, for which tools are fetched.
 */
await runScript(async () => {
  const kind = process.argv.includes('--release') ? 'release' : 'here'
  const { folder, deb, listFile }: Packages = await makePackages(kind)
  for (const made of [folder, deb, listFile]) if (made !== null) console.log(made)
  return 0
})
