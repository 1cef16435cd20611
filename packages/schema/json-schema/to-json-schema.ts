import * as z from 'zod/mini'
import { articleShape, articleWords } from '../src/frame/article.ts'
import { editorShape, editorWords } from '../src/frame/editor.ts'
import { imprintShape, imprintWords } from '../src/frame/imprint.ts'
import { issueShape, issueWords } from '../src/frame/issue.ts'
import { sectionShape, sectionWords } from '../src/frame/section.ts'
import { sourceShape, sourceWords } from '../src/frame/source.ts'
import type { Said } from '../src/nodes/definition.ts'
import { words as nodeWords } from '../src/nodes/definitions.ts'
import { hasEntry } from '../src/shape/list.ts'
import {
  blocks,
  cellInlines,
  cellShapes,
  inlines,
  lineInlines,
  lineShapes,
  nestedBlocks,
  nodeShapes,
} from '../src/shape/shapes.ts'
import { values } from './values.ts'
import { everywhere } from './words.ts'

type JsonSchema = z.core.JSONSchema.JSONSchema
type Words = Record<string, Said>

/** The JSON Schema (draft 2020-12) of what `parseIssue` takes, as `issue.schema.json` holds it. */
export function toJsonSchema(): JsonSchema {
  const {
    $schema,
    $defs = {},
    ...root
  } = z.toJSONSchema(issueShape, {
    io: 'input',
    metadata: definitions(),
    override: ({ zodSchema, jsonSchema }) => {
      const checks: readonly unknown[] = zodSchema._zod.def.checks ?? []
      if (checks.includes(hasEntry)) jsonSchema.minItems = 1
    },
  }) as JsonSchema
  describe(root, issueWords)
  for (const [name, definition] of Object.entries($defs)) {
    delete definition.id
    if (definition.properties) describe(definition, described.get(name)?.words ?? {})
  }
  return { $schema, $id: 'urn:cec-bulletin:issue:1', title: 'Bulletin issue · 简报', ...root, $defs }
}

function definitions() {
  const registry = z.registry<{ id?: string; type?: string; description?: string }>()
  for (const [schema, meta] of values) registry.add(schema, meta)
  for (const [id, { shape }] of described) registry.add(shape, { id })
  for (const [id, shape] of Object.entries({ blocks, nestedBlocks, inlines, lineInlines, cellInlines })) {
    registry.add(shape, { id })
  }
  return registry
}

/** Every object of an issue by the name of its definition. */
const described = new Map<string, { shape: z.core.$ZodType; words: Words }>([
  ['section', { shape: sectionShape, words: sectionWords }],
  ['article', { shape: articleShape, words: articleWords }],
  ['source', { shape: sourceShape, words: sourceWords }],
  ['imprint', { shape: imprintShape, words: imprintWords }],
  ['editor', { shape: editorShape, words: editorWords }],
  ...named(nodeShapes, (type) => type),
  ...named(lineShapes, (type) => `line${capitalized(type)}`),
  ...named(cellShapes, (type) => `cell${capitalized(type)}`),
])

function capitalized(type: string): string {
  return type.charAt(0).toUpperCase() + type.slice(1)
}

function named(of: Map<string, z.core.$ZodType>, nameOf: (type: string) => string) {
  return [...of].map(([type, shape]) => {
    const words: Words = nodeWords[type as keyof typeof nodeWords]
    return [nameOf(type), { shape, words }] as const
  })
}

function describe(schema: JsonSchema, { node, ...fields }: Words): void {
  Object.assign(schema, { description: node?.join('\n') })
  for (const [field, property] of Object.entries(schema.properties ?? {})) {
    const own = fields[field]
    Object.assign(property, { description: (own ?? everywhere[field])?.join('\n') })
    // An editor strikes through what is there for parsers only.
    if (!own && field !== 'type') Object.assign(property, { deprecated: true })
  }
}
