/** Whether two texts say the same, but for white space and for a full stop that one of both may have. */
export const saysTheSame = (one: string, other: string) => bare(one) === bare(other)

const bare = (text: string) => text.replace(/\s+/g, '').replace(/[.。]$/, '')
