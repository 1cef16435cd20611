import { bundleSize } from '../process/bundle-size.ts'
import { packages } from '../process/packages.ts'
import type { Row, Suite } from '../suite.ts'

/** Minified and gzipped: a package's own code, and what it adds to the bundle of a consumer who uses what it is for. */
export const size: Suite = {
  name: 'size',
  measure: async () => {
    const rows: Row[] = []
    for (const name of packages) {
      const value = await bundleSize(`export * from '${name}'`, { only: name })
      rows.push({ name: `${name}, own code`, role: 'ours', floor: '', value })
    }
    const schema = await bundleSize(`export { parseIssue } from '@cec-bulletin/schema'`)
    for (const { name, code, goal, beyond } of consumers) {
      const value = (await bundleSize(code)) - (beyond ? schema : 0)
      rows.push({
        name,
        role: 'ours',
        floor: '',
        value,
        note: `goal: ${goal} kB${beyond ? ' beyond schema' : ''}`,
      })
    }
    return { name: 'size', title: 'Size of code, minified and gzipped', unit: 'kB', rows }
  },
}

const parse = `export { parseIssue } from '@cec-bulletin/schema';`
const consumers = [
  { name: 'parseIssue, with zod', code: parse, goal: 30, beyond: false },
  {
    name: 'normalizeLink and findLinks',
    code: `export { findLinks, normalizeLink } from '@cec-bulletin/links'`,
    goal: 12,
    beyond: false,
  },
  {
    name: 'normalizeLink',
    code: `export { normalizeLink } from '@cec-bulletin/links'`,
    goal: 12,
    beyond: false,
  },
  { name: 'toHtml', code: `${parse} export { toHtml } from '@cec-bulletin/html'`, goal: 20, beyond: true },
  {
    name: 'toMarkdown, toText and fromMarkdown',
    code: `${parse} export { fromMarkdown, toMarkdown, toText } from '@cec-bulletin/markdown'`,
    goal: 35,
    beyond: true,
  },
  {
    name: 'toMarkdown and toText',
    code: `${parse} export { toMarkdown, toText } from '@cec-bulletin/markdown'`,
    goal: 35,
    beyond: true,
  },
]
