import type { NormalizeOptions } from '../normalize-options.ts'

/** As in the package itself; but there are no rows here beside those that are given. */
export type CoreNormalizeOptions = Omit<NormalizeOptions, 'builtIn'>

/** How addresses are found in a text, and how each is normalized. */
export interface CoreFindOptions {
  /** Also join an address that is broken over lines. @default false */
  joinLines?: boolean
  /** How each found address is normalized. @default {} */
  normalize?: CoreNormalizeOptions
}
