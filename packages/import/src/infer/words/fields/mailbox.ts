/** One mailbox in running text, such as `name@example.org`; no part of it begins or ends in a dot, or a host in a hyphen. */
export const mailbox =
  /[\p{L}\p{M}\p{N}!#$%&'*+/=?^_{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_{|}~-]+)*@(?:[\p{L}\p{M}\p{N}]+(?:-+[\p{L}\p{M}\p{N}]+)*\.)+[\p{L}\p{M}\p{N}]+(?:-+[\p{L}\p{M}\p{N}]+)*/u

/** Whether the words are one mailbox and nothing else. */
export const isMailbox = (words: string): boolean =>
  words.length <= longest && words.includes('@') && mailbox.exec(words)?.[0] === words

/** RFC 5321, 4.5.3.1: 64 before the sign, 255 behind it. */
const longest = 320
