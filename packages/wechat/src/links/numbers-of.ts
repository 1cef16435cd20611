import type { Nodes } from 'hast'
import { wordsIn } from '../tree/words-in.ts'
import { isWithinWechat } from './is-within-wechat.ts'
import { saysItself } from './says-itself.ts'

/**
 * The addresses that become notes at the end, each once, numbered as a reader meets them: those that do not lead to
 * WeChat, nor to a place in the issue, and are not words themselves.
 */
export function numbersOf(tree: Nodes): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  const collect = (node: Nodes): void => {
    if (node.type === 'element' && node.tagName === 'a') {
      const href = `${node.properties.href}`
      const isNote = !href.startsWith('#') && !isWithinWechat(href) && !saysItself(wordsIn(node), href)
      if (isNote && !numbers.has(href)) numbers.set(href, numbers.size + 1)
    }
    if ('children' in node) for (const child of node.children) collect(child)
  }
  collect(tree)
  return numbers
}
