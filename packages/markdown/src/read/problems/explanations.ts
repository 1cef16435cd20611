import { body } from './explanations/body.ts'
import { frame } from './explanations/frame.ts'
import { frontMatter } from './explanations/front-matter.ts'
import { whole } from './explanations/whole.ts'

/** Every code a problem of the reader can have, with its sentence. `%` is the detail of the finding. */
export const explanations = { ...whole, ...frontMatter, ...frame, ...body }
