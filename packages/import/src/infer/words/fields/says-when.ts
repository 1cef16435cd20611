import { dateOf } from '../numbers/date-of.ts'
import { numberPattern } from '../patterns.ts'

/** Whether a line says the number or the date of an issue, whatever else it says. */
export const saysWhen = (line: string): boolean => numberPattern.test(line) || dateOf(line) !== undefined
