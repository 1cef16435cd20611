/** Whether a line ends in a colon, and the next in an address that ends its sentence: an address of a list has no mark behind it. */
export const leadsToAddress = (words: string, after: string): boolean =>
  /[：:]\s*$/u.test(words) && /^\s*(?:https?:\/\/|www\.|[\w.+-]+@)[!-~]+(?:[。，；]|[.;,]\s+\S)/iu.test(after)
