import type { Source } from '@cec-bulletin/schema/model'
import { writeInlines } from '../nodes/inlines.ts'
import type { Place } from '../place.ts'

/** `摘自：[title](url)`, one source a line. */
export function writeSources(sources: Source[], place: Place): string {
  const lines = sources.map(({ title, url }, index) => {
    const text = { type: 'text' as const, value: title }
    return writeInlines([url === undefined ? text : { type: 'link', url, children: [text] }], {
      place,
      isParagraph: true,
      isPart: true,
      continues: index < sources.length - 1,
      lead: index === 0 ? place.labels.sources : undefined,
    })
  })
  return lines.join(`\\\n${place.indent}`)
}
