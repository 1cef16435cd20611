import { slotsOf } from './slots.ts'

/** Whether an input still fails as it did. */
type Fails = (input: unknown) => Promise<boolean>

/** The smallest input found that still fails: without what it does not need, in `tries` attempts at most. */
export async function minimize(input: unknown, fails: Fails, tries: number): Promise<unknown> {
  let left = tries
  const within: Fails = async (candidate) => left-- > 0 && (await fails(candidate))
  return typeof input === 'string' ? minimizeText(input, within) : minimizeValue(input, within)
}

/** Leaves out spans: halves first, then ever shorter ones, down to single characters. */
async function minimizeText(text: string, fails: Fails): Promise<string> {
  let characters = [...text]
  for (let size = characters.length; size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < characters.length; ) {
      const shorter = [...characters.slice(0, at), ...characters.slice(at + size)]
      if (await fails(shorter.join(''))) characters = shorter
      else at += size
    }
  }
  return characters.join('')
}

/** Leaves out entries and fields, the outermost first, or what is around children; then shortens the texts left. */
async function minimizeValue(value: unknown, fails: Fails): Promise<unknown> {
  let smallest = value
  for (let at = 0; at < slotsOf(smallest).length; ) {
    const smaller = await firstThat(fails, [
      replaceAt(smallest, at),
      replaceAt(smallest, at, ...childrenAt(smallest, at)),
    ])
    if (smaller === undefined) at++
    else smallest = smaller.input
  }
  for (const [at, slot] of slotsOf(smallest).entries()) {
    const text = slot.get()
    if (typeof text !== 'string') continue
    const whole = smallest
    smallest = replaceAt(
      whole,
      at,
      await minimizeText(text, (shorter) => fails(replaceAt(whole, at, shorter))),
    )
  }
  return smallest
}

async function firstThat(fails: Fails, candidates: unknown[]): Promise<{ input: unknown } | undefined> {
  for (const input of candidates) if (await fails(input)) return { input }
  return undefined
}

function replaceAt(value: unknown, at: number, ...parts: unknown[]): unknown {
  const copy = structuredClone(value)
  slotsOf(copy)[at]?.put(...structuredClone(parts))
  return copy
}

function childrenAt(value: unknown, at: number): unknown[] {
  const part = slotsOf(value)[at]?.get()
  return typeof part === 'object' && part !== null && 'children' in part && Array.isArray(part.children)
    ? part.children
    : []
}
