type Rgb = readonly [number, number, number]

/** The contrast that WCAG 2 asks of text at level AA is 4.5; a little more leaves room for rounding. */
const wanted = 4.6

/**
 * The colour nearest to `colour`, on its way to black or white, that can be read on `ground`.
 *
 * @param colour As `#rrggbb`.
 * @param ground As `#rrggbb`.
 * @example
 * ```ts
 * import { readable } from '@cec-bulletin/html'
 *
 * console.log(readable('#b3261e', '#ffffff')) // #b3261e
 * console.log(readable('#ffff00', '#ffffff') === '#ffff00') // false
 * ```
 */
export function readable(colour: string, ground: string): string {
  const goal: Rgb = luminance(rgb(ground)) > 0.18 ? [0, 0, 0] : [255, 255, 255]
  for (let part = 0; part < 1; part += 0.02) {
    const mixed = hex(mix(rgb(colour), { goal, part }))
    if (contrast(mixed, ground) >= wanted) return mixed
  }
  return hex(goal)
}

/** WCAG 2, "contrast ratio": 1 to 21. */
export function contrast(one: string, other: string): number {
  const luminances = [luminance(rgb(one)), luminance(rgb(other))]
  return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05)
}

/** WCAG 2, "relative luminance". */
function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

interface Mixture {
  goal: Rgb
  /** How much of the goal: 0 to 1. */
  part: number
}

function mix(colour: Rgb, { goal, part }: Mixture): Rgb {
  const channel = (index: 0 | 1 | 2) => Math.round(colour[index] + (goal[index] - colour[index]) * part)
  return [channel(0), channel(1), channel(2)]
}

function rgb(colour: string): Rgb {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  return [channel(1), channel(3), channel(5)]
}

function hex(colour: Rgb): string {
  return `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
