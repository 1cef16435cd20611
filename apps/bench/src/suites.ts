import type { Suite } from './suite.ts'
import { finder } from './suites/finder.ts'
import { html } from './suites/html.ts'
import { links } from './suites/links.ts'
import { markdown } from './suites/markdown.ts'
import { pipeline } from './suites/pipeline.ts'
import { reading } from './suites/reading.ts'
import { validation } from './suites/validation.ts'

/** In the order of the table and the chart. */
export const suites: readonly Suite[] = [html, markdown, reading, validation, pipeline, links, finder]
