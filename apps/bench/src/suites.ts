import type { Suite } from './suite.ts'
import { channels } from './suites/channels.ts'
import { demo } from './suites/demo.ts'
import { finder } from './suites/finder.ts'
import { html } from './suites/html.ts'
import { links } from './suites/links.ts'
import { markdown } from './suites/markdown.ts'
import { memory } from './suites/memory.ts'
import { pipeline } from './suites/pipeline.ts'
import { reading } from './suites/reading.ts'
import { size } from './suites/size.ts'
import { startup } from './suites/startup.ts'
import { validation } from './suites/validation.ts'

/** In the order of the table and the chart. */
export const suites: readonly Suite[] = [
  html,
  markdown,
  channels,
  reading,
  validation,
  pipeline,
  links,
  finder,
  startup,
  size,
  memory,
  demo,
]
