import type { Candidate, Reading } from './candidate.ts'
import { expandPattern } from './expand-pattern.ts'
import { ruleName } from './from-clearurls.ts'

// https://adguard.com/kb/general/ad-filtering/create-own-filters/#removeparam-modifier

const MODIFIER = /^~?(?:removeparam|queryprune)(?:=(.*))?$/
/** What the request is for, and where it was made: a bulletin only has pages. */
const PAGES = new Set(['document', 'doc', 'all', 'important', 'third-party', '3p', 'match-case'])

/** Reads the rules of AdGuard's and uBlock Origin's lists that remove parameters. */
export function fromAdGuard(list: string): Reading {
  const reading: Reading = { candidates: [], left: [] }
  for (const [index, text] of list.split(/\r?\n/).entries()) {
    const written = text.trim()
    if (written === '' || /^[![#]/.test(written) || !/removeparam|queryprune/.test(written)) continue
    const line = { written, place: `line ${index + 1}` }
    const reason = convert(line, reading.candidates)
    if (reason) reading.left.push({ ...line, reason })
  }
  return reading
}

interface Line {
  written: string
  place: string
}

/** Adds the row, or says why there is none. */
function convert(line: Line, candidates: Candidate[]): string | undefined {
  const { written, place } = line
  const isException = written.startsWith('@@')
  const dollar = written.search(/\$(?=[~\w-]+(?:=|,|$))/)
  const options = splitOptions(written.slice(dollar + 1))
  const site = readSite(written.slice(isException ? 2 : 0, dollar))
  const value = options.map((option) => MODIFIER.exec(option)).find((found) => found !== null)?.[1]
  const domains = options.find((option) => option.startsWith('domain='))?.slice('domain='.length)
  const others = options.filter((option) => !MODIFIER.test(option) && !option.startsWith('domain='))
  if (others.some((option) => !PAGES.has(option)))
    return 'It holds for requests of another kind, or with other options'
  if (!site) return 'It does not name its hosts'
  if (domains?.includes('~') || domains?.includes('*')) return 'It leaves out some hosts'
  if (value === undefined && !isException) return 'It removes every parameter'
  const names = value === undefined ? ['*'] : namesOf(value)
  if (!names) return 'It is more than a name'
  const hosts = site.hosts ?? domains?.split('|')
  const { paths } = site
  const evidence = `AdGuard: ${place}`
  if (isException) {
    if (!hosts) return 'It does not name its hosts'
    candidates.push({ ...line, kind: 'exceptions', row: { evidence, hosts, ...(paths && { paths }), names } })
    return undefined
  }
  const service = hosts?.[0] ?? 'everywhere'
  const row = { rule: ruleName('tracker', service), service, evidence, names }
  candidates.push({
    ...line,
    kind: 'trackers',
    row: { ...row, ...(hosts && { hosts }), ...(paths && { paths }) },
  })
  return undefined
}

/** A comma within a regular expression is no end. */
function splitOptions(text: string): string[] {
  return text.match(/(?:[^,/\\]|\\.|\/(?:\\.|[^/\\])*\/|\/)+/g) ?? []
}

/** `||example.com/path`, or nothing at all for every address. */
function readSite(pattern: string): { hosts?: string[]; paths?: string[] } | undefined {
  if (pattern === '' || pattern === '*') return {}
  const found = /^\|\|([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:\^?\|?|(\/[^*^|]*)[*^|]*)$/.exec(pattern)
  if (!found?.[1]) return undefined
  const [, host, path] = found
  return path && path !== '/' ? { hosts: [host], paths: [`${path}*`] } : { hosts: [host] }
}

/** A name, or a regular expression over `name=value`. */
function namesOf(value: string): string[] | undefined {
  if (value.startsWith('~')) return undefined
  const [, pattern] = /^\/(\^?.*)\/i?$/.exec(value) ?? []
  if (pattern === undefined) return [value.toLowerCase()]
  if (!pattern.startsWith('^')) return undefined
  const [, body = '', end] = /^\^(.*?)(=(?:\.\*)?\$?|\$)?$/.exec(pattern) ?? []
  const names = expandPattern(body)
  // Without an end, it holds for all names that begin so.
  return names?.map((name) => name.toLowerCase() + (end === undefined && !name.endsWith('*') ? '*' : ''))
}
