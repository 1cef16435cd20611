/** Suspicions: what an issue may hold that looks like a slip. */
export { askForStack } from './read/ask-for-stack.ts'
export { fewOfEach } from './warnings/few-of-each.ts'
export { textSuspicions } from './warnings/rules.ts'
export { slipsOf } from './warnings/slips.ts'
export { type SuspectOptions, suspect, suspectFrame } from './warnings/suspect.ts'
export type { Line, Slip, TextSuspicion } from './warnings/suspicion.ts'
export { readTypedMark } from './warnings/texts/lists/typed-mark.ts'
