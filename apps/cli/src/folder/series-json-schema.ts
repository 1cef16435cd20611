import * as z from 'zod'
import { seriesFields } from '../say/series-fields.ts'
import { seriesSchema } from './series-schema.ts'

/** The JSON Schema of `bulletin.yaml`, with which editors complete fields and say what each is. */
export function seriesJsonSchema(): string {
  const schema = z.toJSONSchema(seriesSchema, { io: 'input' })
  const described = JSON.parse(JSON.stringify(schema), (key, value) => {
    const field = seriesFields[key]
    const isField =
      typeof value === 'object' && value !== null && !Array.isArray(value) && field !== undefined
    return isField ? { description: `${field.zh} / ${field.en}`, ...value } : value
  })
  return `${JSON.stringify(described, undefined, 2)}\n`
}
