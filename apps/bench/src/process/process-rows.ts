import { found } from '../found.ts'
import { median, quantile, ratios } from '../statistics.ts'
import type { Role, Row } from '../suite.ts'

/** Something that is measured again and again, each time in a process of its own. */
export interface Measured {
  name: string
  role: Role
  /** The row its ratio is to; itself for a floor. */
  floor: string
  note?: string
  /** One measurement. */
  measure(): number
}

/** Measures all of them in turn, `rounds` times. */
export function processRows(all: readonly Measured[], rounds: number): Row[] {
  const timed = all.map((one) => ({ ...one, own: [] as number[] }))
  for (let round = 0; round < rounds; round++) {
    for (const { measure, own } of timed) own.push(measure())
  }
  const values = new Map(timed.map(({ name, own }) => [name, own]))
  return timed.map(({ name, role, floor, note, own }) => {
    const beside = ratios(own, found(values.get(floor), `row \`${floor}\``))
    return {
      name,
      role,
      floor,
      value: median(own),
      ratio: median(beside),
      spread: [quantile(beside, 0.25), quantile(beside, 0.75)],
      ...(note !== undefined && { note }),
    }
  })
}
