/** A value of somebody's within a sentence. */
export const quoted = (value: string) => `\`${value}\``
