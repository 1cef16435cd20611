/** Whether words are what any bulletin may be called, and no name without whose it is: `工作简报`. */
export const isHalfName = (words: string): boolean =>
  /^(?:工作|学习|活动|信息|宣传|情况|内部)[\s　]*(?:简报|通讯|快报|快讯|[周月季]报|[周月季]刊)$/u.test(words)
