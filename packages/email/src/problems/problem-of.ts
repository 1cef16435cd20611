import { type Problem, shorten } from '@cec-bulletin/schema'
import { explanations } from './explanations.ts'

export type PictureFault = Extract<keyof typeof explanations, `picture-${string}`>

interface Finding {
  code: keyof typeof explanations
  /** In the issue: `sections[0].introduction[2].url`; empty for what is of no one place. */
  place: string
  /** The value, or a number that says how far it goes beyond its limit. */
  received: string | number
}

/** Puts a finding into words. */
export function problemOf({ code, place, received }: Finding): Problem {
  const path = (place.match(/[^.[\]]+/g) ?? []).map((key) => (/^\d+$/.test(key) ? Number(key) : key))
  if (typeof received === 'number') {
    return { code, path, place, received: `${received}`, message: explanations[code](received) }
  }
  const shown = shorten(JSON.stringify(received), { most: 60 })
  return { code, path, place, received: shown, message: explanations[code](shorten(received, { most: 60 })) }
}
