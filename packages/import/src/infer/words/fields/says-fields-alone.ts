import { type FieldIn, fieldsIn } from './fields-in.ts'
import { withoutFields } from './without-fields.ts'

/** Whether a line says the number or the date of an issue and nothing else: `第三期　2024年11月`. */
export function saysFieldsAlone(line: string): boolean {
  const fields = fieldsIn(line)
  return fields.length > 0 && !/[\p{L}\p{N}]/u.test(withoutFields(line, fields))
}

/** Whether it says one of them. */
export const saysAlone = (field: FieldIn['role'], line: string): boolean =>
  saysFieldsAlone(line) && fieldsIn(line).some(({ role }) => role === field)
