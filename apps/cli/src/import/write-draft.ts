import type { Draft } from '@cec-bulletin/import'
import { toMarkdown } from '@cec-bulletin/markdown'
import { type Problem, safeParseIssue } from '@cec-bulletin/schema'
import { withPictureNames } from './pictures/with-picture-names.ts'

/** What an issue must have and a document may not say. */
export type FrameField = 'title' | 'date' | 'sections'

export type WrittenDraft =
  | { ok: true; text: string; missing: FrameField[] }
  | { ok: false; problems: Problem[] }

interface WriteOptions {
  /** What paths of pictures become. @default they stay */
  names?: ReadonlyMap<string, string>
}

/**
 * A draft as Markdown in the dialect. Of an issue that lacks its title or its date the line is left out of the front
 * matter; with that line it is what `toMarkdown` writes.
 */
export function writeDraft(draft: Draft, { names = new Map() }: WriteOptions = {}): WrittenDraft {
  const missing = fields.filter((field) => isMissing(draft, field))
  const stand = Object.fromEntries(missing.map((field) => [field, placeholders[field]]))
  const parsed = safeParseIssue(withPictureNames({ ...draft, ...stand }, names))
  if (!parsed.ok) return { ok: false, problems: parsed.problems }
  const issue = missing.includes('sections') ? { ...parsed.issue, sections: [] } : parsed.issue
  // Marks stand as an editor would type them, and as `bulletin fmt` leaves them.
  const text = toMarkdown(issue, { unclosedMarks: 'bare' })
  return { ok: true, text: withoutFields(text, missing), missing }
}

const placeholders = { title: '?', date: '2000', sections: [{ title: '?' }] }

const fields = ['title', 'date', 'sections'] as const

function isMissing(draft: Draft, field: FrameField): boolean {
  return field === 'sections' ? draft.sections.length === 0 : draft[field] === undefined
}

/** Front matter has each of them on a line of its own, `title: …`; what belongs to the imprint is indented. */
function withoutFields(text: string, missing: readonly FrameField[]): string {
  const lines = text.split('\n')
  const end = lines.indexOf('---', 1)
  const isPlaceholder = (line: string) => missing.some((field) => line.startsWith(`${field}: `))
  return lines.filter((line, index) => index > end || !isPlaceholder(line)).join('\n')
}
