import { body } from './explanations/body.ts'
import { frame } from './explanations/frame.ts'
import { frontMatter } from './explanations/front-matter.ts'
import { issue } from './explanations/issue.ts'
import { whole } from './explanations/whole.ts'

/** What the reader finds as well as `parseIssue`, which never hears of a note that belongs to no article. */
const { 'unused-note': unusedNote, 'duplicate-note': duplicateNote } = issue

/** Every code a problem of the reader can have, with its sentence. `%` is the detail of the finding. */
export const explanations = {
  ...whole,
  ...frontMatter,
  ...frame,
  ...body,
  'unused-note': unusedNote,
  'duplicate-note': duplicateNote,
}
