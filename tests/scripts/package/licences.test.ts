import { Version } from '@cyclonedx/cyclonedx-library/Spec'
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation'
import { expect, test } from 'vitest'
import { billOfMaterials } from '../../../scripts/package/bill-of-materials.ts'
import { notices } from '../../../scripts/package/notices.ts'
import type { ShippedPackage } from '../../../scripts/package/shipped.ts'

const shared = { licence: 'MIT', licenceText: 'Do as you like.', integrity: null }
const packages: ShippedPackage[] = [
  { ...shared, name: '@tarn/oars', version: '1.2.3', homepage: 'https://oars.example' },
  { ...shared, name: 'sails', version: '4.0.0', homepage: null, integrity: `sha512-${'A'.repeat(86)}==` },
  {
    ...shared,
    name: 'tar',
    version: '0.1.0',
    homepage: null,
    licence: '(MIT OR GPL-3.0-or-later)',
    licenceText: 'Do.',
  },
]
const subject = { name: 'boat', version: '2.0.0', licence: 'MIT', electron: '45.4.1' }

test('a bill of materials is valid, names every part, and is the same each time', async () => {
  const bill = billOfMaterials(subject, packages)
  expect(await new JsonStrictValidator(Version.v1dot6).validate(bill)).toBeNull()
  expect(billOfMaterials(subject, packages.toReversed())).toBe(bill)
  const { components } = JSON.parse(bill) as { components: { purl: string; licenses: unknown; hashes?: unknown }[] }
  expect(components.map(({ purl }) => purl)).toEqual([
    'pkg:npm/%40tarn/oars@1.2.3',
    'pkg:npm/electron@45.4.1',
    'pkg:npm/sails@4.0.0',
    'pkg:npm/tar@0.1.0',
  ])
  expect(components.at(-1)?.licenses).toEqual([{ expression: '(MIT OR GPL-3.0-or-later)' }])
  expect(components.filter(({ hashes }) => hashes !== undefined)).toHaveLength(1)
})

test('packages under the same words share them, and each is named', () => {
  const text = notices(packages)
  expect(text.split('Do as you like.')).toHaveLength(2)
  expect(text).toContain('@tarn/oars 1.2.3 · MIT · https://oars.example\nsails 4.0.0 · MIT\n\nDo as you like.')
  expect(text).toContain('tar 0.1.0 · (MIT OR GPL-3.0-or-later)\n\nDo.')
})
