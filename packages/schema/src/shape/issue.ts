import * as z from 'zod'
import type { IssueInput } from '../model/input.ts'
import { blocks, footnoteDefinition } from './block.ts'
import { anchor, date, email, language, line, webAddress } from './field.ts'
import { inlines } from './inline.ts'

const source = z.strictObject({ title: line, url: webAddress.nullish() })

const article = z.strictObject({
  id: anchor.nullish(),
  title: z.string().nullish(),
  lang: language.nullish(),
  body: blocks.nullish(),
  sources: z.array(z.union([source, line])).nullish(),
  notes: z.array(footnoteDefinition).nullish(),
})

const section = z.strictObject({
  id: anchor.nullish(),
  title: line,
  lang: language.nullish(),
  introduction: blocks.nullish(),
  articles: z.array(article).nullish(),
})

const editor = z.strictObject({ name: line, email: email.nullish() })

const imprint = z.strictObject({
  statement: inlines.nullish(),
  publisher: line.nullish(),
  editors: z.array(z.union([editor, line])).nullish(),
  email: email.nullish(),
  site: webAddress.nullish(),
})

/**
 * The shape of what `parseIssue` takes. What no shape can say (the order of notes, the width of tables, …) is in
 * `rules/`; use `issueSchema` to have both.
 */
export const issueShape: z.ZodType<IssueInput> = z.strictObject({
  $schema: z.string().nullish(),
  schemaVersion: z.literal(1),
  title: line,
  series: line.nullish(),
  number: z.union([line, z.int().min(0)]).nullish(),
  date,
  lang: language,
  summary: line.nullish(),
  url: webAddress.nullish(),
  sections: z.array(section).min(1),
  imprint: imprint.nullish(),
})
