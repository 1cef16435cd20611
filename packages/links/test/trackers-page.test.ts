import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { redirectors, trackers } from '../src/index.ts'
import { trackersPage } from './trackers-page.ts'

const file = new URL('../TRACKERS.md', import.meta.url)

test('TRACKERS.md says what the tables say', () => {
  if (process.env.UPDATE) writeFileSync(file, trackersPage())
  const page = readFileSync(file, 'utf8')
  expect(page).toBe(trackersPage())
  for (const { service, evidence } of [...trackers, ...redirectors]) {
    expect(page).toContain(service)
    expect(page).toContain(evidence)
  }
})
