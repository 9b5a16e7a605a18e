// Runs the app in the folder named by the first argument that is not a switch, as the official Electron does.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.')
const { productName, name, version, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
app.setName(productName ?? name)
app.setVersion(version)
app.setAppPath(folder)
await import(pathToFileURL(join(folder, main)).href)
