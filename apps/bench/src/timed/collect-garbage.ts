import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')

/** Node offers this only to those who ask for it at its start, or in a new context. */
export const collectGarbage: () => void = runInNewContext('gc')
