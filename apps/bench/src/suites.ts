import type { Suite } from './suite.ts'
import { html } from './suites/html.ts'
import { links } from './suites/links.ts'
import { markdown } from './suites/markdown.ts'
import { reading } from './suites/reading.ts'

/** In the order of the table and the chart. */
export const suites: readonly Suite[] = [html, markdown, reading, links]
