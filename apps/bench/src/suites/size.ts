import { bundleSize } from '../process/bundle-size.ts'
import { packages } from '../process/packages.ts'
import type { Row, Suite } from '../suite.ts'

/** Minified and gzipped: a package's own code, and what it adds to the bundle of a consumer who uses what it is for. */
export const size: Suite = {
  name: 'size',
  measure: async () => {
    const rows: Row[] = []
    for (const name of packages) {
      rows.push(row(`${name}, own code`, await bundleSize(`export * from '${name}'`, { only: name })))
    }
    const schema = await bundleSize(parse)
    rows.push(row('a consumer of parseIssue, zod in it', schema))
    rows.push(row('a consumer of normalizeLink and findLinks', await bundleSize(links)))
    rows.push(row('the same without the TLD list', await bundleSize(links, { without: /top-level-domains/ })))
    for (const name of ['toHtml', 'toMarkdown'] as const) {
      rows.push(row(`a consumer of ${name} alone`, await bundleSize(alone[name])))
    }
    for (const [name, code] of beyondSchema) {
      rows.push(row(`${name}, beyond parseIssue`, (await bundleSize(parse + code)) - schema))
    }
    return { name: 'size', title: 'Size of code, minified and gzipped', unit: 'kB', rows }
  },
}

const parse = `export { parseIssue } from '@cec-bulletin/schema';`
const links = `export { findLinks, normalizeLink } from '@cec-bulletin/links'`
const alone = {
  toHtml: `export { toHtml } from '@cec-bulletin/html'`,
  toMarkdown: `export { toMarkdown } from '@cec-bulletin/markdown'`,
}
const beyondSchema = [
  ['toHtml', alone.toHtml],
  ['toMarkdown and toText', `export { toMarkdown, toText } from '@cec-bulletin/markdown'`],
  ['these and fromMarkdown', `export { fromMarkdown, toMarkdown, toText } from '@cec-bulletin/markdown'`],
] as const

// There is no floor by hand for the size of code.
const row = (name: string, value: number): Row => ({ name, role: 'ours', floor: name, value })
