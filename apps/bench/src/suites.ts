import type { Suite } from './suite.ts'
import { links } from './suites/links.ts'

/** In the order of the table and the chart. */
export const suites: readonly Suite[] = [links]
