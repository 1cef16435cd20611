import { present } from '../../canonical/present.ts'
import { report } from '../../rules/walk.ts'
import { codeLanguage, codeText } from '../../shape/field.ts'
import * as z from '../../shape/zod.ts'
import type { BlockDefinition, Maybe, Tolerated, Words } from '../definition.ts'

/** Lines of a program, a configuration or the like, as they were typed. */
export interface Code {
  type: 'code'
  /** What the code is written in, one word such as `js` or `c++`. */
  lang?: string
  /**
   * Not only white space; tabs may stand in it. Lines end in a line feed; one of white space is empty, and none of these
   * is the last.
   */
  value: string
}

/** Code as `parseIssue` takes it, with the fields of `Code`. */
export interface CodeInput extends Tolerated {
  type: 'code'
  lang?: Maybe<string>
  /** mdast's field for what stands behind the language, which code of an issue does not have. */
  meta?: null | undefined
  value: string
}

export const code = {
  type: 'code',
  fields: () => ({ lang: z.nullish(codeLanguage), meta: z.passedOver(z.literal(null)), value: codeText }),
  canonical: ({ lang, value }) =>
    present({
      type: 'code' as const,
      lang: lang?.trim() || undefined,
      value: canonicalLines(value),
    }),
  check: ({ value }, walk) => {
    if (value.trim() === '') report(walk, 'empty')
  },
} satisfies BlockDefinition<CodeInput, Code>

// In an item of a list, readers of Markdown drop the white space of a line that holds nothing else; some drop the last
// empty lines of code everywhere.
function canonicalLines(value: string): string {
  const lines = value.replace(/\r\n?/g, '\n').replace(/^[^\S\n]+$/gm, '')
  let end = lines.length
  while (lines[end - 1] === '\n') end--
  return lines.slice(0, end)
}

export const codeWords: Words<CodeInput> = {
  node: ['Lines of code, shown as they are.', '代码块，原样显示。'],
  lang: ['What it is written in, one word: js, c++.', '所用语言，一个词：js、c++。'],
  value: ['The code as typed; \\n between its lines.', '代码原文；行与行之间为 \\n。'],
}
