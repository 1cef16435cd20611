import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { buildSite } from '../../src/build/build-site.ts'
import { bundleCommand } from '../bundle-command.ts'
import { filesIn, folderWith, issueText, putFiles, seriesText } from './folder.ts'

const runs = Number(process.env.RUNS ?? 40)
const names = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06']

/** The sources in one of two states; in the second one issue is gone and another one there. */
const sources = (state: number) =>
  Object.fromEntries(
    names
      .slice(state, names.length - 1 + state)
      .map((name) => [`issues/${name}.md`, issueText(name, `第 ${state} 稿\n\n`.repeat(50))]),
  )

const visible = (folder: string) =>
  Object.entries(filesIn(folder)).filter(([path]) => !path.startsWith('.bulletin'))

test('killed at any moment, every file is old or new, nobody else’s is touched, and the next build is right', async () => {
  const command = await bundleCommand()
  const folder = folderWith({ 'bulletin.yaml': seriesText })
  const states: Map<string, string>[] = []
  for (const state of [0, 1]) {
    putFiles(folder, sources(state))
    await buildSite(folder, { from: folder, onWait: () => {} })
    states.push(new Map(visible(join(folder, 'dist'))))
    rmSync(join(folder, 'dist'), { recursive: true })
    rmSync(join(folder, 'issues'), { recursive: true })
  }
  putFiles(folder, { 'dist/CNAME': 'example.org' })
  let cut = 0
  for (let run = 0; run < runs; run++) {
    const state = run % 2
    rmSync(join(folder, 'issues'), { recursive: true, force: true })
    putFiles(folder, sources(state))
    const child = spawn(process.execPath, [command, 'build'], { cwd: folder, stdio: 'ignore' })
    const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)))
    // Most of the time goes by before the first file is written: the later half is where it hurts.
    await Promise.race([ended, wait(120 + Math.random() * 250)])
    child.kill('SIGKILL')
    if ((await ended) === 'SIGKILL') cut++
    for (const [path, text] of visible(join(folder, 'dist'))) {
      if (path !== 'CNAME') expect([states[0]?.get(path), states[1]?.get(path)], path).toContain(text)
    }
    if (run % 5 !== 4) continue
    expect(await buildSite(folder, { from: folder, onWait: () => {} })).toMatchObject({
      ok: true,
      foreign: [],
    })
    const { CNAME, ...rest } = Object.fromEntries(visible(join(folder, 'dist')))
    expect(CNAME).toBe('example.org')
    expect(rest).toEqual(Object.fromEntries(states[state] ?? []))
    const litter = Object.keys(filesIn(join(folder, 'dist'))).filter((path) => path.startsWith('.bulletin'))
    expect(litter).toEqual(['.bulletin.json'])
  }
  expect(cut).toBeGreaterThan(0)
})
