import { widthOf } from '../../../lines/width-of.ts'
import type { TextLine } from '../text-lines.ts'

/** The width of most of the lines that are long, and of the parts between wide spaces; `undefined` where no two such lines have place beside each other. */
export function usualWidth(lines: readonly TextLine[], text: string): number | undefined {
  const counts = new Map<number, number>()
  for (const { from, length } of lines) {
    for (const part of text.slice(from, from + length).split(/[ \u3000\t]{3,}/g)) {
      const rounded = Math.round(widthOf(part))
      if (rounded >= 10) counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
    }
  }
  const near = (width: number) =>
    (counts.get(width) ?? 0) + (counts.get(width - 1) ?? 0) + (counts.get(width + 1) ?? 0)
  // Many short pieces may be as wide as one another by chance, where a tool put each mark on a line of its own.
  const common = [...counts.keys()].reduce((sum, width) => Math.max(sum, near(width)), 0)
  const usual = [...counts.keys()].filter((width) => near(width) >= common * 0.75)
  const widestUsual = usual.reduce((sum, width) => Math.max(sum, width), 0)
  const [most] = usual
    .filter((width) => width >= widestUsual - 2)
    .sort((one, other) => near(other) - near(one) || other - one)
  return most !== undefined && most <= widest ? most : undefined
}

/** In ems: a page that holds two columns holds no wider ones. */
const widest = 32
