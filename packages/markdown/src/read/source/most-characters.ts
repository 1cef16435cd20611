import { limits } from '@cec-bulletin/schema'

/**
 * How long a document may be, in UTF-16 code units. Far more than the largest issue takes with its marks, escapes and
 * indentation, so that whatever was written is read back.
 */
export const mostCharacters = 8 * limits.characters
