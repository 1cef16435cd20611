import { opaqueHosts } from '../src/data/opaque-hosts.ts'
import { opaquePaths } from '../src/data/opaque-paths.ts'
import { servicePaths } from '../src/data/service-paths.ts'
import { type Redirector, redirectors, type Tracker, trackers } from '../src/index.ts'

/** TRACKERS.md: both tables, for people. */
export function trackersPage(): string {
  return `# What is removed, and what is unwrapped

Generated from \`src/data/\`; do not edit it by hand. To change it, change a row there and run \`UPDATE=1 npx vitest run packages/links\`.

## Trackers

${table(['parameter', 'where', 'service', 'evidence', 'rule'], trackers.map(trackerRow))}

## Redirectors

${table(['host', 'path', 'target in', 'service', 'evidence', 'rule'], redirectors.map(redirectorRow))}

## Redirectors on hosts of their clients

${table(
  ['path and query begin like', 'target in', 'service', 'rule'],
  servicePaths.map(({ path, names, form, service, rule }) => [
    codes([path]),
    names.length > 0 ? codes(names) : `the path (${form})`,
    service,
    codes([rule]),
  ]),
)}

## What does not show where it leads

It stays, with the warning \`opaque-redirector\`.

${table(
  ['host', 'path'],
  opaqueHosts.map(({ hosts, paths }) => [codes(hosts), codes(paths)]),
)}

On any host, where path and query begin like ${codes(opaquePaths.split('\n').map((path) => `/${path}`))}.
`
}

function trackerRow({
  names,
  hosts,
  paths,
  value,
  beside,
  unless,
  segments,
  knowsReader,
  service,
  evidence = '',
  rule,
}: Tracker): string[] {
  const where = [
    hosts ? codes(hosts) : 'everywhere',
    paths && `on ${codes(paths)}`,
    value && `value like ${codes([value.source])}`,
    beside && `beside ${codes(beside)}`,
    unless && `not beside ${codes(unless)}`,
    segments && `and a last segment ${codes(segments.map((start) => `${start}*`))} of the path`,
    knowsReader && 'not where the reader unsubscribes, confirms or reads in the browser',
  ]
  return [codes(names), where.filter(Boolean).join('; '), service, evidence, codes([rule])]
}

function redirectorRow({ hosts, paths, names, form, service, evidence = '', rule }: Redirector): string[] {
  const shown = hosts.length > 20 ? `${codes(hosts.slice(0, 3))} … (${hosts.length} hosts)` : codes(hosts)
  return [
    shown,
    codes(paths),
    names.length > 0 ? codes(names) : `the path (${form})`,
    service,
    evidence,
    codes([rule]),
  ]
}

function codes(list: readonly string[]): string {
  return list.map((one) => `\`${one.replaceAll('|', '\\|')}\``).join(' ')
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
