import type { Message } from '@cec-bulletin/schema'

/** How much was found, in one line at the end. */
export function counted({
  files,
  problems,
  warnings,
}: {
  files: number
  problems: number
  warnings: number
}): Message {
  const of = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`
  return {
    en: `${of(files, 'file')}, ${of(problems, 'problem')}, ${of(warnings, 'warning')}`,
    zh: `共 ${files} 个文件，问题 ${problems} 处，提醒 ${warnings} 处`,
  }
}
