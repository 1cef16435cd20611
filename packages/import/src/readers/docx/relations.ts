import { elementsOf } from './xml/xml-element.ts'
import type { Package } from './zip/open-package.ts'

/** What a file of a document leads to, by the name it has there. */
export type Relations = ReadonlyMap<string, Relation>

interface Relation {
  /** The last word of the type, such as `image` or `hyperlink`. */
  type: string
  /** A name of a file in the package, or an address. */
  target: string
  isExternal: boolean
}

/** @param part Such as `word/document.xml`, or an empty name for the package itself. */
export function relationsOf(files: Package, part: string): Relations {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const root = files.xml(`${folder}_rels/${part.slice(folder.length)}.rels`)
  return new Map(
    elementsOf(root, 'Relationship').map(({ attributes }) => {
      const isExternal = attributes.get('TargetMode') === 'External'
      const target = attributes.get('Target') ?? ''
      const type = (attributes.get('Type') ?? '').split('/').at(-1) ?? ''
      return [
        attributes.get('Id') ?? '',
        { type, target: isExternal ? target : within(folder, target), isExternal },
      ]
    }),
  )
}

function within(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path: string[] = []
  for (const name of `${folder}${target}`.split('/')) {
    if (name === '..') path.pop()
    else if (name !== '.') path.push(name)
  }
  return path.join('/')
}
