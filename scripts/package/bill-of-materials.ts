import { Utils as NpmTools } from '@cyclonedx/cyclonedx-library/Contrib/FromNodePackageJson'
import { Factories } from '@cyclonedx/cyclonedx-library/Contrib/License'
import { ComponentType, ExternalReferenceType } from '@cyclonedx/cyclonedx-library/Enums'
import { Bom, Component, ExternalReference, Metadata } from '@cyclonedx/cyclonedx-library/Models'
import { JSON as CycloneDx, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize'
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec'
import type { ShippedPackage } from './shipped.ts'

/** What a bill of materials is about. */
export interface BillSubject {
  name: string
  version: string
  licence: string
  /** The version of Electron it runs on. */
  electron: string
}

/**
 * A software bill of materials in CycloneDX's JSON: what the app holds, under which licence, and what each archive hashes
 * to. It says the same every time, so it carries no date and no number of its own.
 */
export function billOfMaterials(subject: BillSubject, packages: readonly ShippedPackage[]): string {
  const app = component(ComponentType.Application, subject.name, subject.version, subject.licence)
  const electron = component(ComponentType.Framework, 'electron', subject.electron, 'MIT')
  const libraries = packages.map((each) => library(each))
  const bom = new Bom({ metadata: new Metadata({ component: app }) })
  for (const part of [electron, ...libraries]) {
    bom.components.add(part)
    app.dependencies.add(part.bomRef)
  }
  const serializer = new JsonSerializer(new CycloneDx.Normalize.Factory(Spec1dot6))
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`
}

function library({ name, version, licence, homepage, integrity }: ShippedPackage): Component {
  const made = component(ComponentType.Library, name, version, licence)
  if (homepage !== null) made.externalReferences.add(new ExternalReference(homepage, ExternalReferenceType.Website))
  if (integrity !== null) made.hashes.set(...NpmTools.parsePackageIntegrity(integrity))
  return made
}

function component(type: ComponentType, name: string, version: string, licence: string): Component {
  // pkg:npm/%40lezer/common@1.5.5
  const purl = type === ComponentType.Application ? undefined : `pkg:npm/${name.replace('@', '%40')}@${version}`
  const made = new Component(type, name, { version, bomRef: purl ?? `${name}@${version}`, ...(purl && { purl }) })
  made.licenses.add(licence.startsWith('(') ? licences.makeExpression(licence) : licences.makeSpdxLicense(licence))
  return made
}

// An expression is one of those that were looked at by hand, so no parser of expressions is needed.
const licences = new Factories.LicenseFactory(() => {})
