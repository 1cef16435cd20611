import { fields } from './explanations/fields.ts'
import { rules } from './explanations/rules.ts'
import { values } from './explanations/values.ts'
import { whole } from './explanations/whole.ts'

/**
 * Every code a problem can have, with its sentence: what is wrong, where, what was expected, how to mend it. What stands
 * in braces is filled in by `explain`.
 */
export const explanations = { ...whole, ...fields, ...values, ...rules }
