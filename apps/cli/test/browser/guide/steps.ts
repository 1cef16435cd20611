/** What the guide says to do, and what it says one then sees, in order. */
export type Step =
  | { kind: 'run'; command: string }
  /** What the command before it shows. */
  | { kind: 'shown'; text: string }
  | { kind: 'replace'; file: string; from: string; to: string }
  | { kind: 'append'; file: string; text: string }

/** Reads the blocks of code of a guide. What is to be edited is in the file that was last said to be opened. */
export function stepsOf(guide: string): Step[] {
  const steps: Step[] = []
  let file = ''
  let old: string | undefined
  for (const [whole, opened, lang, code = ''] of guide.matchAll(parts)) {
    if (opened !== undefined) file = opened
    else if (lang === 'sh') for (const command of linesOf(code)) steps.push({ kind: 'run', command })
    else if (lang === 'text') steps.push({ kind: 'shown', text: code })
    else if (file === 'bulletin.yaml') steps.push({ kind: 'append', file, text: code })
    else if (old === undefined) old = code
    else {
      steps.push({ kind: 'replace', file, from: old, to: code })
      old = undefined
    }
    if (whole === '') break
  }
  return steps
}

const parts = /打开 `([^`]+)`|^```(\w+)\n([\s\S]*?)^```$/gm

const linesOf = (code: string) => code.split('\n').filter((line) => line !== '')

/** The guide with what its commands show now. */
export function withShown(guide: string, shown: readonly string[]): string {
  let index = 0
  return guide.replace(/^```text\n[\s\S]*?^```$/gm, () => `\`\`\`text\n${shown[index++] ?? ''}\`\`\``)
}
