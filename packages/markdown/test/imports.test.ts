import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sources = new URL('../src/', import.meta.url)

/** What the modules that one needs import from other packages; imports of types alone cost nothing and are left out. */
function packagesOf(entry: string): string[] {
  const found = new Set<string>()
  const waiting = [new URL(entry, sources)]
  const seen = new Set(waiting.map(String))
  for (let module = waiting.pop(); module; module = waiting.pop()) {
    for (const [, wanted = ''] of readFileSync(module, 'utf8').matchAll(importStatement)) {
      if (!wanted.startsWith('.')) {
        found.add(wanted)
        continue
      }
      const url = new URL(wanted, module)
      if (!seen.has(url.href)) waiting.push(url)
      seen.add(url.href)
    }
  }
  return [...found].sort()
}

const importStatement = /^(?:import|export)\s(?!type\s)[^'";]*?from '([^']+)'/gm

test.each(['to-markdown.ts', 'to-text.ts', 'to-mdast.ts'])(
  '%s needs the model alone, without zod',
  (entry) => {
    expect(packagesOf(entry)).toEqual(['@cec-bulletin/schema/model'])
  },
)

test('the walk goes through modules', () => {
  expect(packagesOf('from-markdown.ts')).toEqual([
    '@cec-bulletin/schema',
    '@cec-bulletin/schema/model',
    '@cec-bulletin/schema/warnings',
    'character-entities',
    'js-yaml',
  ])
})
