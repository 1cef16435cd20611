import { type Configuration, configurations } from './configurations.ts'

export type Reader = Configuration

/** Those that show an issue exactly. */
export const readers: Reader[] = configurations.filter(({ exact }) => exact)
