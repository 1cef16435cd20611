import type { Request } from '../arguments/request.ts'
import { checkFiles } from '../check/check-files.ts'
import { filesAskedFor } from '../folder/files-asked-for.ts'
import { asSentence } from '../report/as-sentence.ts'
import { counted } from '../report/counted.ts'
import { toLines } from '../report/to-lines.ts'
import type { Outcome } from '../terminal/outcome.ts'

/** Says what is wrong in issues, and writes nothing. */
export async function check(request: Request): Promise<Outcome> {
  const { language: asked, options, from } = request
  const wanted = await filesAskedFor(request)
  if ('complaint' in wanted) return { code: 1, lines: [wanted.complaint[asked ?? 'en']] }
  const { findings, texts, language: found } = await checkFiles(wanted, { from })
  const language = asked ?? found
  const problems = findings.filter(({ severity }) => severity === 'problem').length
  const warnings = findings.length - problems
  const code = problems > 0 || (options.strict && warnings > 0) ? 1 : 0
  const base = { code, language, isAnswer: true }
  switch (options.format) {
    case 'json': {
      const whole = findings.map((finding) => ({ ...finding, message: asSentence(finding.message) }))
      return { ...base, lines: JSON.stringify(whole, undefined, 2).split('\n') }
    }
    case 'lines':
      return { ...base, lines: toLines(findings, { language }) }
    default: {
      const summary = counted({ files: wanted.files.length, problems, warnings })[language]
      return { ...base, lines: [...toLines(findings, { language, texts }), summary] }
    }
  }
}
