import type { Element } from 'hast'

/** Each element on a line of its own, for those who read the source. */
export function lines(elements: readonly Element[]): (Element | string)[] {
  return ['\n', ...elements.flatMap((element) => [element, '\n'])]
}
