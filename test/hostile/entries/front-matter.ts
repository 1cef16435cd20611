/** What every document has to say of its issue. */
export const frontMatter = 'schemaVersion: 1\ntitle: 简报\ndate: 2024\nlang: zh-CN'
