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
  const values = new Map<string, number[]>(all.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const { name, measure } of all) values.get(name)!.push(measure())
  }
  return all.map(({ name, role, floor, note }) => {
    const own = values.get(name)!
    const beside = ratios(own, values.get(floor)!)
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
