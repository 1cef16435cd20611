import * as z from 'zod/mini'
import * as block from '../src/shape/block.ts'
import * as inline from '../src/shape/inline.ts'
import * as issue from '../src/shape/issue.ts'
import { descriptions, everywhere } from './descriptions.ts'
import { values } from './values.ts'

type JsonSchema = z.core.JSONSchema.JSONSchema

/** The JSON Schema (draft 2020-12) of what `parseIssue` takes, as `issue.schema.json` holds it. */
export function toJsonSchema(): JsonSchema {
  const {
    $schema,
    $defs = {},
    ...root
  } = z.toJSONSchema(issue.issueShape, {
    io: 'input',
    metadata: definitions(),
  }) as JsonSchema
  describe(root, 'issue')
  for (const [name, definition] of Object.entries($defs)) {
    delete definition.id
    if (definition.properties) describe(definition, name)
  }
  return { $schema, $id: 'urn:cec-bulletin:issue:1', title: 'Bulletin issue · 简报', ...root, $defs }
}

function definitions() {
  const registry = z.registry<{ id: string; description?: string }>()
  for (const [schema, meta] of values) registry.add(schema, meta)
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id })
  return registry
}

const named: Record<string, z.ZodMiniType> = {
  section: issue.section,
  article: issue.article,
  source: issue.source,
  imprint: issue.imprint,
  editor: issue.editor,
  blocks: block.blocks,
  nestedBlocks: block.nestedBlocks,
  paragraph: block.paragraph,
  heading: block.heading,
  list: block.listNode,
  listItem: block.listItem,
  blockquote: block.blockquote,
  table: block.table,
  tableRow: block.tableRow,
  tableCell: block.tableCell,
  image: block.image,
  thematicBreak: block.thematicBreak,
  footnoteDefinition: block.footnoteDefinition,
  inlines: inline.inlines,
  lineInlines: inline.lineInlines,
  text: inline.textNode,
  mark: inline.mark,
  lineMark: inline.lineMark,
  link: inline.link,
  lineLink: inline.lineLink,
  break: inline.lineBreak,
  inlineCode: inline.inlineCode,
  footnoteReference: inline.footnoteReference,
}

const sameAs: Record<string, string> = { lineMark: 'mark', lineLink: 'link' }

function describe(schema: JsonSchema, name: string): void {
  const words = descriptions[sameAs[name] ?? name] ?? {}
  Object.assign(schema, { description: words['']?.join('\n') })
  for (const [field, property] of Object.entries(schema.properties ?? {})) {
    const own = words[field]
    Object.assign(property, { description: (own ?? everywhere[field])?.join('\n') })
    // An editor strikes through what is there for parsers only.
    if (!own && field !== 'type') Object.assign(property, { deprecated: true })
  }
}
