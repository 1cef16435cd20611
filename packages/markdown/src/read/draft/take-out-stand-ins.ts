import { standIn, standInBlock, standInTitle } from '../stand-ins.ts'
import { placeholderTitle } from './placeholders.ts'

type Fields = Record<string, unknown>

/** Takes out of an input what stands in the place of what was refused. */
export function takeOutStandIns(input: Fields): void {
  if (input.title === standInTitle) delete input.title
  const waiting: unknown[] = [input]
  // Iterative, as an input may be deep.
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue
    for (const [key, field] of Object.entries(value)) {
      if (!Array.isArray(field)) {
        if (typeof field === 'object') waiting.push(field)
        continue
      }
      const kept = field.filter((entry) => entry !== standIn && entry !== standInBlock)
      if (kept.length < field.length) (value as Fields)[key] = kept
      waiting.push(...kept)
    }
  }
  titleSections(input)
}

function titleSections({ sections, lang }: Fields): void {
  if (!Array.isArray(sections)) return
  for (const section of sections) if (section.title === standInTitle) section.title = placeholderTitle(lang)
}
