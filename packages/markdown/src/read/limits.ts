import { limits } from '@cec-bulletin/schema'

/**
 * How long a document may be, in UTF-16 code units. Far more than the largest issue takes with its marks, escapes and
 * indentation, so that whatever was written is read back.
 */
export const mostCharacters = 8 * limits.characters

/** No issue needs more: a node is several of its values, and of many marks in a text most are written as escapes. */
export const roomForIssue = { nodes: limits.values, lines: 1_000_000, marks: 100_000 }
