import { lineIfAny } from '../canonical/line.ts'
import { present } from '../canonical/present.ts'
import type { Maybe, Words } from '../nodes/definition.ts'
import { email, line } from '../shape/field.ts'
import * as z from '../shape/zod.ts'

/** Somebody who compiled the issue. */
export interface Editor {
  /** One line. */
  name: string
  /** One mailbox, such as `name@example.org`. */
  email?: string
}

/** An editor as `parseIssue` takes it, with the fields of `Editor`; a bare string is the name. */
export interface EditorInput {
  name: string
  email?: Maybe<string>
}

export const editorShape = z.strictObject({ name: line, email: z.nullish(email) })

export function canonicalEditor(input: string | EditorInput): Editor {
  if (typeof input === 'string') return { name: input.trim() }
  return present({ name: input.name.trim(), email: lineIfAny(input.email) })
}

export const editorWords: Words<EditorInput> = {
  node: ['An editor.', '编辑。'],
  name: ['Name.', '姓名。'],
  email: ['E-mail address.', '电子邮箱。'],
}
