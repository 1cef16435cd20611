import { readFile } from 'node:fs/promises'
import { found } from './found.ts'
import { probes } from './process/probes.ts'

// `node lib/probe.js JOB FILE`: does one job on a file, and says how much memory the process took at its peak.

const [name = '', file = ''] = process.argv.slice(2)
const text = await readFile(file, 'utf8')
const run = await found(probes[name], `probe \`${name}\``)()
const length = run(text)
console.log(JSON.stringify({ length, kilobytes: process.resourceUsage().maxRSS }))
