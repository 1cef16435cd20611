import { articleShape } from '../frame/article.ts'
import { editorShape } from '../frame/editor.ts'
import { imprintShape } from '../frame/imprint.ts'
import { issueShape } from '../frame/issue.ts'
import { sectionShape } from '../frame/section.ts'
import { sourceShape } from '../frame/source.ts'
import { fieldsOfNode } from '../shape/shapes.ts'

/** The fields an object of an issue may have, told by its `type` or by the list it stands in; empty when neither tells. */
export function fieldsOf(value: unknown, path: (string | number)[]): string[] {
  // Where the JSON Schema is, is no field that anybody looks for.
  if (path.length === 0) return keysOf(issueShape).filter((key) => key !== '$schema')
  const { type } = value as { type?: unknown }
  if (typeof type === 'string' && type !== '') return fieldsOfNode(type)
  const place = path.findLast((key) => typeof key === 'string')
  const shape = place === undefined ? undefined : frameShapes.get(place)
  return shape ? keysOf(shape) : []
}

interface Shape {
  _zod: { def: { shape: object } }
}

const keysOf = ({ _zod: { def } }: Shape) => Object.keys(def.shape)

/** By the name of the field they stand in. */
const frameShapes = new Map<string | number, Shape>([
  ['sections', sectionShape],
  ['articles', articleShape],
  ['sources', sourceShape],
  ['imprint', imprintShape],
  ['editors', editorShape],
])
