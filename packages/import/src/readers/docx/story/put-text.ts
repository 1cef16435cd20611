import type { Range } from '../../../source/range.ts'
import type { Aside } from '../../../source/source.ts'
import type { Story } from './story.ts'

/** Puts characters of the paragraph that is being read. */
export function putText(text: string, { story, paragraph, offset }: PutOptions): Range {
  return story.collector.put(text, {
    part: story.part,
    ...(paragraph !== undefined && { paragraph }),
    ...(offset !== undefined && { offset }),
  })
}

interface PutOptions {
  story: Story
  paragraph?: number
  offset?: number
}

/** Puts characters that are no part of the text. */
export function putAside(text: string, { kind, ...options }: PutOptions & { kind: Aside['kind'] }): void {
  const range = putText(text, options)
  if (range.length > 0) options.story.asides.push({ ...range, kind })
}
