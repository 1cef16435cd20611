import * as z from 'zod'
import { blocks, footnoteDefinition } from './block.ts'
import { anchor, date, email, language, line, title, webAddress } from './field.ts'
import { inlines } from './inline.ts'
import { list } from './list.ts'

export const source = z.strictObject({ title: line, url: webAddress.nullish() })

export const article = z.strictObject({
  id: anchor.nullish(),
  title: title.nullish(),
  lang: language.nullish(),
  body: blocks.nullish(),
  sources: list(z.union([source, line])).nullish(),
  notes: list(footnoteDefinition).nullish(),
})

export const section = z.strictObject({
  id: anchor.nullish(),
  title: line,
  lang: language.nullish(),
  introduction: blocks.nullish(),
  articles: list(article).nullish(),
})

export const editor = z.strictObject({ name: line, email: email.nullish() })

export const imprint = z.strictObject({
  statement: inlines.nullish(),
  publisher: line.nullish(),
  editors: list(z.union([editor, line])).nullish(),
  email: email.nullish(),
  site: webAddress.nullish(),
})

/**
 * The shape of what `parseIssue` takes. What no shape can say (the order of notes, the width of tables, …) is in
 * `rules/`; use `issueSchema` to have both.
 */
export const issueShape = z.strictObject({
  $schema: z.string().nullish(),
  schemaVersion: z.literal(1),
  title: line,
  series: line.nullish(),
  number: z.union([line, z.int().min(0)]).nullish(),
  date,
  lang: language,
  summary: line.nullish(),
  url: webAddress.nullish(),
  sections: list(section).min(1),
  imprint: imprint.nullish(),
})
