import { putAside, putText } from './put-text.ts'
import type { Story, Target } from './story.ts'

/** The link of a field's instruction, `HYPERLINK "https://…" \l "anchor"`; its other words are put aside. */
export function fieldTarget(
  instruction: string,
  { story, paragraph }: { story: Story; paragraph: number },
): Target | undefined {
  const found = /^(\s*HYPERLINK\s+(?:\\[a-z]\s+)*)(?:"([^"]*)"|([^\s"\\]\S*))?([\s\S]*)$/i.exec(instruction)
  const address = found?.[2] ?? found?.[3]
  if (!found || !address) {
    putAside(instruction, { story, paragraph, kind: 'instruction' })
    return undefined
  }
  const [, name = '', quoted, , rest = ''] = found
  const mark = quoted === undefined ? '' : '"'
  putAside(`${name}${mark}`, { story, paragraph, kind: 'instruction' })
  const place = /\\l\s+"([^"]*)"/i.exec(rest)?.[1]
  const isOnlyPlace = /(?:^|\s)\\l\s+$/i.test(name)
  // `\l` names the place in the page that `#` leads to.
  const url = putText(isOnlyPlace ? `#${address}` : place ? `${address}#${place}` : address, {
    story,
    paragraph,
  })
  putAside(`${mark}${place ? rest.replace(`"${place}"`, '""') : rest}`, {
    story,
    paragraph,
    kind: 'instruction',
  })
  return { url }
}
