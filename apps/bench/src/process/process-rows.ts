import { found } from '../found.ts'
import { median, quantile, ratios } from '../statistics.ts'
import type { Role, Row } from '../suite.ts'

/** Something measured in processes of its own, again and again. */
export interface Measured {
  name: string
  role: Role
  /** The row its ratio is to; itself for a floor. */
  floor: string
  note?: string
  /** One measurement. */
  measure(): number
}

/** All of them by turns, `rounds` times. */
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
