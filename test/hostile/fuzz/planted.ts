import { entry } from '../entries/entry.ts'

/** An entry with three faults, to see that the fuzzer finds them and makes them small. */
export const planted = entry({
  name: 'planted',
  take: (input) => (typeof input === 'string' ? { input } : undefined),
  run: (text) => {
    if (/\[\^[^\]]*\*\*/.test(text)) throw new Error('a mark in a note')
    if (text.includes('中中')) process.exit(3)
    return text.length
  },
  broken: (text) => (text.includes('~~') ? ['a mark is lost'] : []),
})
