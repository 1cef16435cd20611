import { opaquePaths } from '../data/opaque-paths.ts'
import { type ServicePath, servicePaths } from '../data/service-paths.ts'

/** Redirectors that their clients run on hosts of their own: they are known by how path and query begin. */
export interface AnyHost {
  /** Every one of them: for most addresses, the one question. */
  starts: RegExp
  /** Whether one of them has such a second character, by its code. Few paths have: the others need not be looked at. */
  seconds: readonly boolean[]
  /** Those that carry the address they lead to. */
  services: readonly Service[]
  /** Those that do not. */
  opaque: RegExp
}

interface Service {
  row: ServicePath
  starts: RegExp
}

/** What stands behind the first character of all these paths and queries. */
const SECONDS = 'sf23t/.rqmL0nl'

export function anyHost(): AnyHost {
  const opaque = `/(?:${opaquePaths.replaceAll('\n', '|')})`
  return {
    starts: sticky([opaque, ...servicePaths.map(({ path }) => path)].join('|')),
    seconds: Array.from({ length: 128 }, (_, code) => SECONDS.includes(String.fromCharCode(code))),
    services: servicePaths.map((row) => ({ row, starts: sticky(row.path) })),
    opaque: sticky(opaque),
  }
}

function sticky(pattern: string): RegExp {
  return new RegExp(pattern, 'y')
}
