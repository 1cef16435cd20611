import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

interface Workflow {
  on: unknown
  permissions: unknown
  jobs: Record<string, { 'runs-on': string; 'timeout-minutes': number; steps: Step[] }>
}

interface Step {
  run?: string
  uses?: string
  with?: Record<string, string>
}

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'), { strict: true })
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))

// They cannot run here. That they are YAML, and call only what there is, can be seen.
test.each(readdirSync('.github/workflows'))('the workflow %s is whole', (name) => {
  const { on, permissions, jobs } = read(`.github/workflows/${name}`) as Workflow
  expect(on).toBeDefined()
  expect(permissions).toEqual({ contents: 'read' })
  for (const job of Object.values(jobs)) {
    expect(job['runs-on']).toEqual(expect.any(String))
    expect(job['timeout-minutes']).toBeGreaterThan(0)
    for (const { run, uses, with: given = {} } of job.steps) {
      expect([run, uses].filter((one) => one !== undefined)).toHaveLength(1)
      if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@v\d+$/)
      for (const command of [run, given.version, given.publish]) {
        const [, script] = /^npm (?:run )?(\w+)$/.exec(command ?? '') ?? []
        if (script !== undefined && script !== 'ci') expect(Object.keys(scripts)).toContain(script)
        if (command?.startsWith('.')) expect(existsSync(command)).toBe(true)
      }
    }
  }
})

test.each(['fault.yml', 'wish.yml'])('the form %s asks in both languages', (name) => {
  const form = read(`.github/ISSUE_TEMPLATE/${name}`) as {
    name: string
    body: { type: string; id?: string; attributes: { label?: string } }[]
  }
  const labels = form.body.flatMap(({ attributes }) => attributes.label ?? [])
  for (const words of [form.name, ...labels]) expect(words).toMatch(/\p{Script=Han}.* · [A-Z]/u)
  const asked = form.body.filter(({ type }) => type !== 'markdown')
  expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length)
})

test('the node of .nvmrc is one that the packages allow', () => {
  expect(readFileSync('.nvmrc', 'utf8')).toBe('20\n')
})
