import type { Message } from '@cec-bulletin/schema'

/** What is said of a bulletin's folder. */
export const bulletinWords = {
  none: (folder: string): Message => ({
    en: `There is no \`bulletin.yaml\` in ${folder} or above; go to the folder of a bulletin, or make one with \`bulletin new\`.`,
    zh: `${folder} 及其上级文件夹中没有 \`bulletin.yaml\`；请进入简报的文件夹，或用 \`bulletin new\` 新建一份。`,
  }),
  noneToRead: (folder: string): Message => ({
    en: `There is no \`bulletin.yaml\` in ${folder} or above; go to the folder of a bulletin, make one with \`bulletin new\`, or name files.`,
    zh: `${folder} 及其上级文件夹中没有 \`bulletin.yaml\`；请进入简报的文件夹，用 \`bulletin new\` 新建一份，或直接指定文件。`,
  }),
  noIssueIn: (folder: string): Message => ({
    en: `There is no issue in ${folder}, neither a file such as \`2024-01.md\` nor a folder with \`issue.md\`; name files, or the folder of a bulletin.`,
    zh: `${folder} 中一期也没有：既没有 \`2024-01.md\` 这样的文件，也没有含 \`issue.md\` 的文件夹；请指定文件，或简报的文件夹。`,
  }),
  empty: (folder: string): Message => ({
    en: `${folder} has no issues yet; write the first one as \`issues/2024-01.md\`.`,
    zh: `${folder} 中一期也没有；请把第一期写在 \`issues/2024-01.md\`。`,
  }),
}
