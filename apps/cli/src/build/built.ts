import type { Finding } from '../report/finding.ts'
import type { Written } from '../write/write-site.ts'
import type { BuildMemory } from './build-memory.ts'

export interface BuildOptions {
  /** The folder from which paths are shown. */
  from: string
  /** Called when another build is at work in the same folder. */
  onWait: () => void
  /** Called before each issue that is rendered, with its place among all of them. */
  onProgress?: (done: number, total: number) => void
  /** What earlier builds of this process read. @default nothing */
  memory?: BuildMemory
}

export interface Built extends Written {
  /** Whether what stands there is that of the sources; with problems in these nothing is written. */
  ok: boolean
  findings: Finding[]
  /** Whether it ended midway, with some files written. @default false */
  isCut?: boolean
  /** That of the bulletin, where it can be read. */
  lang?: string
  /** By the name under which findings know the file. */
  texts: Map<string, string>
  issues: number
  /** How many of them had to be made anew. */
  rendered: number
}
