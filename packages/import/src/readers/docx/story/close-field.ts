import { putAside } from './put-text.ts'
import type { Field, Story, Target } from './story.ts'

/** Puts aside what a field says to Word, where it has shown nothing, and its link, where that has no words. */
export function closeField({ instruction, isShown, link }: Field, story: Story): void {
  if (!isShown) putAside(instruction, { story, kind: 'instruction' })
  if (link) putEmptyAside(link, story)
}

/** Puts a link aside in which no words stand. */
export function putEmptyAside(link: Target, { used, asides }: Story): void {
  if (used.has(link)) return
  for (const range of [link.url, link.title]) {
    if (range && range.length > 0) asides.push({ ...range, kind: 'instruction' })
  }
}
