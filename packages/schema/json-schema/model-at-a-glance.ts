import type * as z from 'zod/mini'
import { blocks, inlines, parts } from '../src/nodes/definitions.ts'
import { toJsonSchema } from './to-json-schema.ts'

type JsonSchema = z.core.JSONSchema.JSONSchema

const frame = ['section', 'article', 'source', 'imprint', 'editor']

const nodes = { 'in a body': blocks, 'in a paragraph': inlines, 'in one place': parts }

/** The names of all objects and nodes with those of their fields, as the README lists them. */
export function modelAtAGlance(): string {
  const schema = toJsonSchema()
  const definitions = new Map(Object.entries(schema.$defs ?? {}) as [string, JsonSchema][])
  const objects = [['issue', schema] as const, ...frame.map((name) => [name, definitions.get(name)] as const)]
  const rows = [
    ...objects.map(([name, object]) => row(name.replace(/^./, capital), fieldsOf(object))),
    '',
    ...Object.entries(nodes).map(([place, types]) =>
      row(
        place,
        Object.keys(types).map((type) => withFields(type, fieldsOf(definitions.get(type)))),
      ),
    ),
  ]
  return rows.join('\n')
}

const capital = (letter: string) => letter.toUpperCase()

const withFields = (type: string, fields: string[]) =>
  fields.length === 0 ? type : `${type}(${fields.join('  ')})`

/** Without those that every node has, and those that are there for parsers only. */
function fieldsOf({ properties = {}, required = [] }: JsonSchema = {}): string[] {
  return Object.entries(properties as Record<string, JsonSchema>)
    .filter(([name, { deprecated }]) => !deprecated && !['$schema', 'type', 'children'].includes(name))
    .map(([name, field]) => `${name}${required.includes(name) ? '' : '?'}${numbersOf(field)}`)
}

const numbersOf = ({ type, enum: values }: JsonSchema) =>
  type === 'number' && values ? ` ${values.join('|')}` : ''

const indent = 16

const width = 108

/** Under their name, as many to a line as there is room for. */
function row(name: string, entries: string[]): string {
  const lines = ['']
  for (const entry of entries) {
    const line = `${lines.at(-1)}  ${entry}`
    if (lines.at(-1) !== '' && indent + line.length > width) lines.push(`  ${entry}`)
    else lines[lines.length - 1] = line
  }
  return lines.map((line, index) => (index === 0 ? name : '').padEnd(indent - 2) + line).join('\n')
}
