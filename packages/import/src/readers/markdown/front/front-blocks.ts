import { dateOf } from '../../../infer/words/numbers/date-of.ts'
import type { Role, SourceParagraph } from '../../../source/blocks.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { saidBy, type Written } from '../../../source/range.ts'
import type { Field } from './front-matter.ts'

/** The fields of an issue that front matter has, under the names that well-known systems give them. */
export function frontBlocks(
  fields: readonly Field[],
  { text, isOwn }: { text: string; isOwn: boolean },
): SourceParagraph[] {
  const filled = fields.filter(({ value }) => saidBy(value, text).trim() !== '')
  const found = roles.flatMap(([role, names, fits]): SourceParagraph[] => {
    const named = names.flatMap((name) => filled.filter(({ path }) => path === name))
    const field = named.find(({ value }) => fits?.(saidBy(value, text)) ?? true)
    if (!field) return []
    const found = paragraph(role, [{ type: 'text', ...field.value }])
    const date = role === 'date' ? dateIn(saidBy(field.value, text)) : undefined
    return [{ ...found, ...(date !== undefined && { date }) }]
  })
  return [
    ...found,
    ...editorsIn(filled).map((inlines) => ({
      ...paragraph('editors', inlines),
      ...(isOwn && { isExact: true }),
    })),
  ]
}

const roles: [Role, string[], ((words: string) => boolean)?][] = [
  ['title', ['title']],
  ['series', ['series']],
  ['number', ['number', 'issue']],
  [
    'date',
    ['date', 'pubdate', 'publishdate', 'publish_date', 'published', 'published_at', 'created', 'datetime'],
    (words) => dateIn(words) !== undefined,
  ],
  ['summary', ['summary', 'description', 'excerpt', 'abstract']],
  [
    'url',
    ['url', 'canonical', 'canonical_url', 'canonicalurl', 'link'],
    (words) => /^https?:\/\//i.test(words),
  ],
  ['publisher', ['imprint/publisher']],
  ['email', ['imprint/email']],
  ['site', ['imprint/site']],
]

const dateIn = (words: string): string | undefined => dateOf(words)?.date ?? /^\d{4}$/.exec(words.trim())?.[0]

const paragraph = (role: Role, inlines: SourceInline[]): SourceParagraph => ({
  type: 'paragraph',
  role,
  inlines,
  look: {},
})

/** Each with the address behind the name, where there is one. */
function editorsIn(fields: readonly Field[]): SourceInline[][] {
  const editors = fields.flatMap(({ path, value }): { path: string; name: Written }[] => {
    const [, at] = /^((?:imprint\/editors|authors?|creator)(?:\/\d+)?)(?:\/name)?$/.exec(path) ?? []
    return at === undefined ? [] : [{ path: at, name: value }]
  })
  return editors.map(({ path, name }): SourceInline[] => {
    const mail = fields.find((field) => field.path === `${path}/email`)?.value
    const words: SourceInline = { type: 'text', ...name }
    if (!mail) return [words]
    const space: SourceInline = { type: 'text', from: name.from + name.length, length: 0, says: ' ' }
    const address: SourceInline = { type: 'text', ...mail }
    return [words, space, { type: 'link', url: mail, again: true, children: [address] }]
  })
}
