/** A line of the frame, trimmed; undefined for nothing, and for a line of nothing. */
export function lineIfAny(value: string | null | undefined): string | undefined {
  return value?.trim() || undefined
}
