/** What a caption or a credit begins with, or what editors begin one with. */
export const captionLabel =
  /^(?:[▲△▴↑⬆]|(?:上?图|圖)[ \u3000]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})?[ \u3000]?[:：|｜]|(?:图|圖)[ \u3000]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[ \u3000.．、]|[（(](?:上?图|图片来源|摄影)[^）)]{0,3}[:：]|(?:题图|图片|图片来源|图片说明|图注|图说|图源|摄影|供图|圖片|攝影)[:：]|(?:Fig(?:ure|\.)?|Photo|Picture) ?\d{0,3}[:.])/i

/** Above a picture, what a caption alone begins with: `图1 …` with its number, `▼ …`. */
export const captionAbove =
  /^(?:[▼▽▾↓⬇]|(?:图|圖)[ \u3000]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[ \u3000:：.．、]|Fig(?:ure|\.)? ?\d{1,2}[:.])[^。！？]+$/i
