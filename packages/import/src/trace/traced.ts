import type { Trace } from './trace.ts'

/** The same tree with a trace for each text. What names kinds, languages and anchors stays as it is. */
export type Traced<T> = T extends string
  ? Trace
  : T extends readonly (infer Entry)[]
    ? Traced<Entry>[]
    : T extends object
      ? { [Key in keyof T]: Key extends Structural ? T[Key] : Traced<T[Key]> }
      : T

type Structural = (typeof structural)[number]

/** The fields whose strings are no text. */
export const structural = [
  'type',
  'kind',
  'marker',
  'lang',
  'identifier',
  'id',
  'align',
  'schemaVersion',
] as const
