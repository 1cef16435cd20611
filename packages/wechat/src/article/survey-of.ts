import type { Element } from 'hast'
import { isWithinWechat } from '../links/is-within-wechat.ts'
import { noteOf } from '../links/note-of.ts'
import { saysItself } from '../links/says-itself.ts'
import { wordsIn } from '../tree/words-in.ts'

interface Survey {
  /** The number of each link to one of these addresses. */
  cited: ReadonlyMap<Element, number>
  /**
   * The addresses that become notes at the end, each once, numbered as a reader meets them: those that do not lead to
   * WeChat, nor to a place in the issue, and are not words themselves.
   */
  numbers: ReadonlyMap<string, number>
  hasPictures: boolean
}

/** What is to be known of an issue's tree before any part of it can be rendered. */
export function surveyOf(tree: Pick<Element, 'children'>): Survey {
  const cited = new Map<Element, number>()
  const numbers = new Map<string, number>()
  let hasPictures = false
  const numberOf = (note: string): number => {
    const number = numbers.get(note) ?? numbers.size + 1
    numbers.set(note, number)
    return number
  }
  const look = ({ children }: Pick<Element, 'children'>): void => {
    for (const node of children) {
      if (node.type !== 'element') continue
      if (node.tagName === 'img') hasPictures = true
      if (node.tagName === 'a') {
        const href = `${node.properties.href}`
        const isNote = !href.startsWith('#') && !isWithinWechat(href) && !saysItself(wordsIn(node), href)
        if (isNote) cited.set(node, numberOf(noteOf(href)))
      }
      look(node)
    }
  }
  look(tree)
  return { cited, numbers, hasPictures }
}
