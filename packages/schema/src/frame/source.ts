import { lineIfAny } from '../canonical/line.ts'
import { present } from '../canonical/present.ts'
import type { Maybe, Words } from '../nodes/definition.ts'
import { line, webAddress } from '../shape/field.ts'
import * as z from '../shape/zod.ts'

/** Where an article came from. */
export interface Source {
  /** Its name, one line, without `摘自：` or quotes of the bulletin's own. */
  title: string
  /** `http:` or `https:`. */
  url?: string
}

/** A source as `parseIssue` takes it, with the fields of `Source`; a bare string is the title. */
export interface SourceInput {
  title: string
  url?: Maybe<string>
}

export const sourceShape = z.strictObject({ title: line, url: z.nullish(webAddress) })

export function canonicalSource(input: string | SourceInput): Source {
  if (typeof input === 'string') return { title: input.trim() }
  return present({ title: input.title.trim(), url: lineIfAny(input.url) })
}

export const sourceWords: Words<SourceInput> = {
  node: ['Where an article came from.', '文章的来源。'],
  title: ['Name of the source.', '来源名称。'],
  url: ['Web address of the source.', '来源网址。'],
}
