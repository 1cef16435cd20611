import { createRequire } from 'node:module'
import { type Issue, parseIssue } from '@cec-bulletin/schema'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { missingText } from '../check/missing-text.ts'
import { plainZod } from '../data/plain-zod.ts'
import { isIssue } from '../floor/check-issue.ts'
import { repeatIssue } from '../sample/repeat-issue.ts'
import type { Role } from '../suite.ts'
import { type Contender, job } from '../timed/contender.ts'
import { timedSuite } from '../timed/timed-suite.ts'

interface Input {
  issue: Issue
  json: string
}

/** Each says whether a value is an issue; those that copy give the copy. `JSON.parse` is there to compare with. */
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
    contender('by hand', 'floor', isIssue),
    contender('plain zod', 'floor', (value) => plainZod.parse(value), 'plain zod'),
    contender('parseIssue', 'ours', (value) => parseIssue(value)),
    contender('parseIssue beside plain zod', 'ours', (value) => parseIssue(value), 'plain zod'),
    contender('ajv, our JSON Schema', 'peer', ajv()),
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

/** The same but JSON, as a file would give it. */
function contender(
  name: string,
  role: Role,
  check: (value: unknown) => unknown,
  floor?: string,
): Contender<Input, unknown> {
  return {
    name,
    role,
    ...(floor !== undefined && { floor }),
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
