import type { Message } from '@cec-bulletin/schema'

/** Why something failed: the table's words for the system's code, or for a code that it lacks the code itself. */
export function explainFailure(
  { code, name }: { code?: string; name?: string },
  table: Record<string, Message>,
): Message {
  const known = code ?? name ?? 'UNKNOWN'
  if (Object.hasOwn(table, known)) return table[known] as Message
  return { en: `the system answers ${known}`, zh: `系统返回错误 ${known}` }
}
