import type { ShippedPackage } from './shipped.ts'

const intro = `Second Look holds parts of the packages below, each under the licence that follows its name.
Electron, Chromium and Node.js have their own: LICENSE.electron.txt and LICENSES.chromium.html.
Fonts: Literata and Atkinson Hyperlegible Next, both under the SIL Open Font License.
Places: GeoNames (https://www.geonames.org), CC BY 4.0, positions rounded and a few names shortened.
What is under the Mozilla Public License is unchanged, and can be had from the npm registry under its name and version.
pdf.js, within unpdf, is by the Mozilla Foundation, under the Apache License 2.0. SQLite, within better-sqlite3, is in the public domain.
`

/** The words of every licence the app is shipped under the terms of, in one text. Packages that share a text share a place. */
export function notices(packages: readonly ShippedPackage[]): string {
  const byText = Map.groupBy(packages, ({ licenceText }) => licenceText)
  const parts = [...byText].map(([text, sharing]) => {
    const heads = sharing.map(({ name, version, licence, homepage }) =>
      [`${name} ${version}`, licence, homepage].filter((it) => it !== null).join(' · '),
    )
    return `${heads.join('\n')}\n\n${text}\n`
  })
  return [intro, ...parts].join(`\n${'='.repeat(80)}\n\n`)
}
