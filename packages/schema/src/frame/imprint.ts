import { canonicalInlines } from '../canonical/inlines.ts'
import { lineIfAny } from '../canonical/line.ts'
import { present } from '../canonical/present.ts'
import type { Maybe, Words } from '../nodes/definition.ts'
import type { Inline, InlinesInput } from '../nodes/inlines.ts'
import { byKind } from '../shape/choice.ts'
import { email, line, webAddress } from '../shape/field.ts'
import { list } from '../shape/list.ts'
import { inlines } from '../shape/shapes.ts'
import * as z from '../shape/zod.ts'
import { canonicalEditor, type Editor, type EditorInput, editorShape } from './editor.ts'

/** Who made the issue; the block at its end. */
export interface Imprint {
  /** Where the contents come from and who compiled them. */
  statement?: Inline[]
  /** The organisation, one line. */
  publisher?: string
  /** In order; may be none. */
  editors: Editor[]
  /** Address for letters to the publisher, one mailbox such as `name@example.org`. */
  email?: string
  /** The publisher's site, `http:` or `https:`. */
  site?: string
}

/**
 * An imprint as `parseIssue` takes it. Its fields are those of `Imprint`; what may be left out may be `null` as well.
 */
export interface ImprintInput {
  statement?: Maybe<InlinesInput>
  publisher?: Maybe<string>
  editors?: Maybe<(string | EditorInput)[]>
  email?: Maybe<string>
  site?: Maybe<string>
}

export const imprintShape = z.strictObject({
  statement: z.nullish(inlines),
  publisher: z.nullish(line),
  editors: z.nullish(list(byKind({ object: editorShape, string: line }))),
  email: z.nullish(email),
  site: z.nullish(webAddress),
})

export function canonicalImprint(input: ImprintInput): Imprint {
  const statement = canonicalInlines(input.statement ?? [])
  return present({
    statement: statement.length > 0 ? statement : undefined,
    publisher: lineIfAny(input.publisher),
    editors: (input.editors ?? []).map(canonicalEditor),
    email: lineIfAny(input.email),
    site: lineIfAny(input.site),
  })
}

export const imprintWords: Words<ImprintInput> = {
  node: ['Who made the issue.', '编制信息。'],
  statement: ['Where the contents come from and who compiled them.', '声明：内容从何而来、由谁编写。'],
  publisher: ['Publisher.', '编制单位。'],
  editors: ['Editors in order; a bare string is a name.', '编辑，按顺序；单独的字符串即姓名。'],
  email: ['E-mail address for letters to the publisher.', '编制单位的电子邮箱。'],
  site: ['Web address of the publisher.', '编制单位的网址。'],
}
