import * as z from 'zod/mini'
import { blocks, footnoteDefinition } from './block.ts'
import { anchor, date, email, language, line, title, webAddress } from './field.ts'
import { inlines } from './inline.ts'
import { list } from './list.ts'

export const source = z.strictObject({ title: line, url: z.nullish(webAddress) })

export const article = z.strictObject({
  id: z.nullish(anchor),
  title: z.nullish(title),
  lang: z.nullish(language),
  body: z.nullish(blocks),
  sources: z.nullish(list(z.union([source, line]))),
  notes: z.nullish(list(footnoteDefinition)),
})

export const section = z.strictObject({
  id: z.nullish(anchor),
  title: line,
  lang: z.nullish(language),
  introduction: z.nullish(blocks),
  articles: z.nullish(list(article)),
})

export const editor = z.strictObject({ name: line, email: z.nullish(email) })

export const imprint = z.strictObject({
  statement: z.nullish(inlines),
  publisher: z.nullish(line),
  editors: z.nullish(list(z.union([editor, line]))),
  email: z.nullish(email),
  site: z.nullish(webAddress),
})

/**
 * The shape of what `parseIssue` takes. What no shape can say (the order of notes, the width of tables, …) is in
 * `rules/`; use `issueSchema` to have both.
 */
export const issueShape = z.strictObject({
  $schema: z.nullish(z.string()),
  schemaVersion: z.literal(1),
  title: line,
  series: z.nullish(line),
  number: z.nullish(z.union([line, z.int().check(z.minimum(0))])),
  date,
  lang: language,
  summary: z.nullish(line),
  url: z.nullish(webAddress),
  sections: list(section).check(z.minLength(1)),
  imprint: z.nullish(imprint),
})
