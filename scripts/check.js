// Everything that must hold before a change goes in, step by step, up to the first that fails.
//
// Usage: node scripts/check.js [--reports FOLDER]
//   --reports FOLDER  also write what each lane of tests found to FOLDER, as JSON

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const steps = [
  { name: 'Lint', script: 'lint' },
  { name: 'Types', script: 'typecheck' },
  { name: 'Imports between packages', script: 'boundaries' },
  { name: 'Unused code', script: 'knip' },
  { name: 'Build', script: 'build' },
  { name: 'Packages as published', script: 'publint' },
  { name: 'Quick tests', script: 'test', lane: 'unit' },
  { name: 'Packed packages, installed elsewhere', script: 'test:packed', lane: 'packed' },
  { name: 'Pages in a browser', script: 'test:browser', lane: 'browser' },
  { name: 'Long tests', script: 'test:long', lane: 'long' },
]

const { values } = parseArgs({ options: { reports: { type: 'string' } } })

for (const step of steps) {
  console.log(`\n── ${step.name}`)
  // One string for a shell, as npm is a script on Windows, which nothing else starts.
  const { status } = spawnSync(`npm run ${step.script}${reportOf(step)}`, {
    shell: true,
    stdio: 'inherit',
  })
  if (status !== 0) {
    console.error(`\n── Failed: ${step.name} (npm run ${step.script})`)
    process.exit(1)
  }
}
console.log(`\n── All ${steps.length} steps passed`)

function reportOf({ lane }) {
  if (values.reports === undefined || lane === undefined) return ''
  const file = join(values.reports, `${lane}.json`)
  return ` -- --reporter=default --reporter=json "--outputFile.json=${file}"`
}
