import type { NestedBlockInput, TextInput } from '@cec-bulletin/schema'

// What stands in the place of something that was refused or is missing, so that what is around it can be checked as if
// it were right. No issue is made of it, as there is a problem then; a draft leaves it out.

/** In a text. */
export const standIn: TextInput = Object.freeze({ type: 'text', value: '…' })

/** Among blocks. */
export const standInBlock: NestedBlockInput = Object.freeze({ type: 'paragraph', children: [standIn] })

/** For the title of an issue or a section. */
export const standInTitle = '…'
