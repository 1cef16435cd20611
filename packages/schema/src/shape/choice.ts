import type * as z from 'zod/v4/core'
import { $constructor, $ZodType } from 'zod/v4/core'
import { refusal } from './refuse.ts'

/** One of several schemas, told by a look at the value: zod's unions try them all, and report what each has to say. */
export interface Choice<T extends z.$ZodType> extends z.$ZodType {
  _zod: z.$ZodUnion<T[]>['_zod'] & { def: ChoiceDef }
}

interface ChoiceDef extends z.$ZodUnionDef {
  schemas: ReadonlyMap<unknown, z.$ZodType>
  /** The field that tells which schema an object is for, where one does, as in zod's own. */
  discriminator?: string
  /** The key of the schema that a value is for. */
  keyOf: (value: unknown) => unknown
  /** What is wrong with a value that none is for. */
  refuse: (value: unknown) => z.$ZodRawIssue
}

type Kind = 'object' | 'array' | 'string' | 'int'

/** Told by what kind of value it is. */
export function byKind<T extends { [K in Kind]?: z.$ZodType }>(schemas: T) {
  const types = Object.keys(schemas)
  return choice<Entry<T>>(schemas, {
    keyOf: kindOf,
    refuse: (value) => refusal(value, { code: 'wrong-type', types }),
  })
}

type Entry<T> = Extract<T[keyof T], z.$ZodType>

/** Of objects, told by their `type`. */
export function byType<T extends z.$ZodType>(schemas: Record<string, T>) {
  const expected = Object.keys(schemas)
  return choice<T>(schemas, {
    keyOf: typeOf,
    refuse: (value) => ({ ...refusal(typeOf(value), { code: 'unknown-type', expected }), path: ['type'] }),
    inclusive: false,
    discriminator: 'type',
  })
}

function kindOf(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'number'
  if (typeof value !== 'object') return typeof value
  if (Array.isArray(value)) return 'array'
  return value === null ? 'null' : 'object'
}

const typeOf = (value: unknown) => (value as { type?: unknown }).type

function choice<T extends z.$ZodType>(
  schemas: { [key: string]: z.$ZodType },
  how: Pick<ChoiceDef, 'keyOf' | 'refuse' | 'inclusive' | 'discriminator'>,
): Choice<T> {
  const entries = Object.entries(schemas)
  return new ZodChoice({
    type: 'union',
    options: Object.values(schemas),
    schemas: new Map(entries),
    ...how,
  }) as never
}

const ZodChoice = /* @__PURE__ */ $constructor<Choice<z.$ZodType>>('Choice', (schema, def) => {
  $ZodType.init(schema, def)
  schema._zod.parse = (payload, context) => {
    const { value, issues } = payload
    const option = def.schemas.get(def.keyOf(value))
    if (option) return option._zod.run(payload, context)
    issues.push(def.refuse(value))
    return payload
  }
})
