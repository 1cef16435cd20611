import type { HostileInput } from './hostile-input.ts'
import { markdownInputs } from './markdown-inputs.ts'
import { pageInputs } from './page-inputs.ts'
import { textInputs } from './text-inputs.ts'
import { wordInputs } from './word-inputs.ts'

/** All documents that must do no harm, of every reader. */
export const inputs: HostileInput[] = [...wordInputs, ...pageInputs, ...markdownInputs, ...textInputs]
