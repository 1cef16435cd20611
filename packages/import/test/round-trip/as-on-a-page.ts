import { resolve } from '@cec-bulletin/fixtures'
import { normalizeLink } from '@cec-bulletin/links'
import { type Article, type Issue, mapLinks, type Section } from '@cec-bulletin/schema'
import { anchorsOf, saysTheSame } from '@cec-bulletin/schema/model'

/**
 * The issue as a page can say it: addresses cleaned, pictures where the page finds them, each anchor written out, no
 * language said where it is the one around, no `alt` that repeats a caption, no alignment of a head without words that
 * stands over nothing, no imprint that says nothing.
 */
export function asOnAPage(issue: Issue): Issue {
  const anchors = anchorsOf(issue)
  const { imprint } = issue
  const named = {
    ...issue,
    imprint: imprint && Object.values(imprint).some((field) => field.length > 0) ? imprint : undefined,
    sections: issue.sections.map((section) => {
      const lang = section.lang ?? issue.lang
      const articles = section.articles.map((article) => unitOf(article, { anchors, around: lang }))
      return { ...unitOf(section, { anchors, around: issue.lang }), articles }
    }),
  }
  return JSON.parse(JSON.stringify(withNodes(mapLinks(named, ({ url }) => cleaned(url)))))
}

function unitOf<Unit extends Section | Article>(
  unit: Unit,
  { anchors, around }: { anchors: ReturnType<typeof anchorsOf>; around: string },
): Unit {
  const id = anchors.get(unit)
  const isOwn = id !== undefined && /^\p{L}[\p{L}\p{M}\p{N}._-]{0,99}$/u.test(id)
  const lang = unit.lang ?? around
  const body =
    'body' in unit
      ? { body: inLanguage(unit.body, lang), notes: inLanguage(unit.notes, lang) }
      : { introduction: inLanguage(unit.introduction, lang) }
  return { ...unit, ...body, id: isOwn ? id : undefined, lang: lang === around ? undefined : lang }
}

/** Without the language of paragraphs that is the one around them. */
function inLanguage<Value>(value: Value, lang: string): Value {
  const isSame = (key: string, field: unknown) => key === 'lang' && field === lang
  return JSON.parse(JSON.stringify(value), (key, field) => (isSame(key, field) ? undefined : field))
}

function cleaned(url: string): string {
  const link = normalizeLink(url)
  return link.ok ? link.href : url
}

/** What `toHtml` does with pictures and tables. */
function withNodes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNodes)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.fromEntries(Object.entries(value).map(([key, field]) => [key, withNodes(field)]))
  if (fields.type === 'table') return tableOf(fields)
  if (fields.type !== 'image') return fields
  const url = `${fields.url}`
  const words =
    JSON.stringify(fields.caption ?? [])
      .match(/(?<="value":")(?:[^"\\]|\\.)*/g)
      ?.join('') ?? ''
  const isRepeated = words.trim() !== '' && saysTheSame(`${fields.alt}`, JSON.parse(`"${words}"`))
  return {
    ...fields,
    url: /^https?:/i.test(url) ? url : cleaned(resolve(url)),
    alt: isRepeated ? '' : fields.alt,
  }
}

function tableOf({ align, ...table }: Record<string, unknown>): unknown {
  const rows = table.children
  if (!Array.isArray(align) || !Array.isArray(rows) || rows.length > 1) return { ...table, align }
  const sides = align.map((side, column) => (rows[0].children[column].children.length === 0 ? null : side))
  return sides.some((side) => side !== null) ? { ...table, align: sides } : table
}
