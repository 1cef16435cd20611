import { limits, type Problem } from '../../../packages/schema/src/index.ts'

/** A refusal says why: a code, a sentence in both languages, and a place that exists in the text it was read from. */
export function brokenProblems(problems: Problem[], text?: string): string[] {
  if (problems.length === 0) return ['it is refused without a problem']
  if (problems.length > limits.problems) return [`it has ${problems.length} problems`]
  const lines = text?.split(/\r\n|\n|\r/)
  return problems.flatMap((problem) => [...brokenWords(problem), ...brokenPlace(problem, lines)])
}

function brokenWords({ code, message }: Problem): string[] {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(code)) return [`a problem has the code \`${code}\``]
  return message.en.trim() === '' || message.zh.trim() === '' ? [`${code} has no sentence`] : []
}

function brokenPlace({ code, line, column }: Problem, lines: string[] | undefined): string[] {
  if (line === undefined || lines === undefined) return []
  const text = lines[line - 1]
  if (text === undefined) return [`${code} is said of line ${line} of ${lines.length}`]
  if (column === undefined || (column >= 1 && column <= text.length + 1)) return []
  return [`${code} is said of column ${column} of a line of ${text.length}`]
}
