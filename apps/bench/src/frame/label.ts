import type { CreateElement } from '../pieces/component.ts'

/** Words that the issue does not hold. */
export const label = (words: string) => `<span class="label">${words}</span>`

export function labelElement<Element>(words: string, h: CreateElement<Element>): Element {
  return h('span', { class: 'label' }, [words])
}
