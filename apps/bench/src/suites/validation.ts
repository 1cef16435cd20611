import { createRequire } from 'node:module'
import { type Issue, parseIssue } from '@cec-bulletin/schema'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { missingText } from '../check/missing-text.ts'
import { plainZod } from '../data/plain-zod.ts'
import { isIssue } from '../floor/check-issue.ts'
import { repeatIssue } from '../sample/repeat-issue.ts'
import { type Contender, type Entry, job } from '../timed/contender.ts'
import { timedSuite } from '../timed/timed-suite.ts'

interface Input {
  issue: Issue
  json: string
}

/** Each says whether a value is an issue, or returns a copy of it. `JSON.parse` is there for comparison. */
export const validation = timedSuite<Input, unknown>({
  name: 'validation',
  title: 'Checking an issue',
  input: (sample, times) => {
    const issue = repeatIssue(sample, times)
    return { issue, json: JSON.stringify(issue) }
  },
  check: (value, { issue }) => {
    if (value === true) return {}
    const text = textsIn(value)
    return missingText(issue, { text, aside: text })
  },
  contenders: [
    contender({ name: 'by hand', role: 'floor' }, isIssue),
    contender({ name: 'plain zod', role: 'floor', floor: 'plain zod' }, (value) => plainZod.parse(value)),
    contender({ name: 'parseIssue', role: 'ours' }, (value) => parseIssue(value)),
    contender({ name: 'parseIssue beside plain zod', role: 'ours', floor: 'plain zod' }, (value) =>
      parseIssue(value),
    ),
    contender({ name: 'ajv, our JSON Schema', role: 'peer' }, ajv()),
    {
      name: 'JSON.parse',
      role: 'peer',
      prepare: ({ json }) =>
        job(
          () => JSON.parse(json) as unknown,
          (value) => value,
        ),
    },
  ],
})

/** All of them get a value fresh from JSON, as a file would give it. */
function contender(entry: Entry, check: (value: unknown) => unknown): Contender<Input, unknown> {
  return {
    ...entry,
    prepare: ({ json }) => {
      const value: unknown = JSON.parse(json)
      return job(
        () => check(value),
        (result) => result,
      )
    },
  }
}

function ajv(): (value: unknown) => boolean {
  const issueJsonSchema: object = createRequire(import.meta.url)('@cec-bulletin/schema/issue.schema.json')
  const validate = new Ajv2020({ strictTypes: false }).compile(issueJsonSchema)
  return (value) => validate(value)
}

function textsIn(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.values(value).map(textsIn).join('\n')
}
