import * as z from 'zod/mini'
import { rulesSchema } from '../src/rules/rules-schema.ts'

/** The JSON Schema of a file of rules: what `parseRules` takes. */
export function toJsonSchema() {
  return z.toJSONSchema(rulesSchema, { io: 'input', target: 'draft-2020-12' })
}
