import type { PhrasingContent } from 'mdast'

/**
 * Text that was wrapped onto several lines, on one: with a space between, or nothing between two characters of a
 * script that puts no spaces between its words. A tab becomes a space.
 */
export function joinLines(
  value: string,
  before: PhrasingContent | undefined,
  after: PhrasingContent | undefined,
): string {
  if (!/[\n\r\t]/.test(value)) return value
  return value.replace(/\t/g, ' ').replace(/ *(?:\r\n|\n|\r) */g, (lineEnd, offset: number) => {
    const left = value.slice(0, offset) || plainText(before)
    const right = value.slice(offset + lineEnd.length) || plainText(after)
    return endsWide.test(left) && startsWide.test(right) ? '' : ' '
  })
}

function plainText(node: PhrasingContent | undefined): string {
  if (node === undefined) return ''
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(plainText).join('') : ''
}

const wide = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef—…“”‘’]'

const endsWide = new RegExp(`${wide}$`, 'u')

const startsWide = new RegExp(`^${wide}`, 'u')
