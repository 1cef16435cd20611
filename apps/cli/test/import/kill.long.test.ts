import { spawn } from 'node:child_process'
import { existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { filesIn, folderWith, putFiles, svg } from '../build/folder.ts'
import { bundleCommand } from '../bundle-command.ts'
import { page, run } from './run.ts'

const runs = Number(process.env.RUNS ?? 12)
const again = ['import', '简报.html', '--out', '第 1 期']

/** A page with pictures in one of two states; in the second one some pictures are gone and others there. */
function sources(state: number): Record<string, string> {
  const numbers = Array.from({ length: 10 }, (_, index) => index + state * 5)
  const pictures = numbers.map((number) => `<p><img src="${number}.svg" alt="第 ${number} 只鸟"></p>`)
  const body = `<h2>要闻</h2><h3>第 ${state} 稿</h3><p>${'正文。'.repeat(2000)}</p>${pictures.join('')}<p>水清不清</p><p>——船工</p>`
  const files = numbers.map((number) => [`${number}.svg`, `${svg}<!-- ${state} -->${' '.repeat(20_000)}`])
  return { '简报.html': page({ body }), ...Object.fromEntries(files) }
}

/** In both states, and between them. */
const always = ['images/5.svg', 'images/9.svg', 'issue.hints.yaml', 'issue.ledger.json', 'issue.md']

const visible = (folder: string) =>
  Object.entries(filesIn(folder)).filter(([path]) => !path.startsWith('.bulletin'))

/** Until files are written aside: most of the time goes by before, and nothing can be lost then. */
async function fresh(folder: string): Promise<void> {
  while (!existsSync(join(folder, '.bulletin-new'))) await wait(1)
}

const ledgerOf = (folder: string) => statSync(join(folder, 'issue.ledger.json')).ino

/** Until the first file is put into its place. */
async function replacing(folder: string, ledger: number): Promise<void> {
  while (ledgerOf(folder) === ledger) await wait(1)
}

test('killed at any moment, every file is old or new, and the next import is refused nothing', async () => {
  const command = await bundleCommand()
  const states: Map<string, string>[] = []
  for (const state of [0, 1]) {
    const from = folderWith(sources(state))
    await run(from, again)
    states.push(new Map(visible(join(from, '第 1 期'))))
  }
  const from = folderWith({ '第 1 期/notes.txt': '笔记' })
  const folder = join(from, '第 1 期')
  putFiles(from, sources(1))
  await run(from, again)
  let cut = 0
  for (let round = 0; round < runs; round++) {
    const state = round % 2
    putFiles(from, sources(state))
    rmSync(join(folder, '.bulletin-new'), { recursive: true, force: true })
    const ledger = ledgerOf(folder)
    const child = spawn(process.execPath, [command, ...again], {
      cwd: from,
      stdio: 'ignore',
      env: { ...process.env, LANG: 'zh_CN.UTF-8' },
    })
    const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)))
    const isStaging = round % 4 < 2
    await Promise.race([ended, isStaging ? fresh(folder) : replacing(folder, ledger)])
    await Promise.race([ended, wait(Math.random() * (isStaging ? 150 : 20))])
    child.kill('SIGKILL')
    if ((await ended) === 'SIGKILL') cut++
    const there = visible(folder)
    expect(there.map(([path]) => path)).toEqual(expect.arrayContaining(always))
    for (const [path, text] of there) {
      if (path === 'notes.txt' || path === 'issue.ledger.json') continue
      expect([states[0]?.get(path), states[1]?.get(path)], path).toContain(text)
    }
    if (round % 4 !== 3) continue
    expect(await run(from, again)).toMatchObject({ code: 0 })
    const { 'notes.txt': notes, ...rest } = filesIn(folder)
    expect(notes).toBe('笔记')
    expect(rest).toEqual(Object.fromEntries(states[state] ?? []))
  }
  expect(cut).toBeGreaterThan(0)
})
