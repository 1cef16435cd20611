import { spawnSync } from 'node:child_process'
import { appendFileSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Step } from './steps.ts'

interface FollowOptions {
  /** The command's program, for Node. */
  program: string
  /** An empty folder. */
  from: string
  /** What the editor puts into the bulletin's folder. */
  document: string
}

interface Followed {
  /** What each command showed for which the guide says so. */
  shown: string[]
  /** The bulletin's folder. */
  folder: string
}

/**
 * Does what the guide says, in a folder. The month in which the bulletin is begun is June 2024 in the guide, and this one
 * here.
 */
export function follow(steps: readonly Step[], { program, from, document }: FollowOptions): Followed {
  let folder = from
  let last = ''
  const shown: string[] = []
  for (const step of steps) {
    if (step.kind === 'shown') shown.push(last)
    else if (step.kind === 'append') appendFileSync(join(folder, step.file), step.text)
    else if (step.kind === 'replace') {
      const file = join(folder, step.file)
      const text = readFileSync(file, 'utf8')
      if (!text.includes(step.from))
        throw new Error(`\`${step.file}\` has no such lines:\n${step.from}\n${text}`)
      writeFileSync(
        file,
        text.replace(step.from, () => step.to),
      )
    } else {
      const [name, ...rest] = step.command.replaceAll(begun, thisMonth()).split(' ')
      if (name === 'cd') {
        folder = join(folder, ...rest)
        copyFileSync(document, join(folder, basename(document)))
      }
      if (name === 'rm') rmSync(join(folder, rest.at(-1) ?? ''), { recursive: true })
      else if (name === 'bulletin' && rest[0] !== 'preview') {
        last = run([program, ...rest], folder).replaceAll(thisMonth(), begun)
      }
    }
  }
  return { shown, folder }
}

const begun = '2024-06'

const thisMonth = () => {
  const now = new Date()
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`
}

/** What a command shows in a Chinese terminal. */
function run(argv: string[], cwd: string): string {
  const { stdout, stderr, error } = spawnSync(process.execPath, argv, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8', NO_COLOR: '1' },
  })
  if (error) throw error
  // What is said only where reading takes long.
  return (stderr + stdout).replace(/^正在.*……\n/gm, '')
}
