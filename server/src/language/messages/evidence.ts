import type { Sentences } from '../sentences.ts';

/** What the server says of evidence and of its pictures. */
export const evidence = {
  onlyYourClaims: {
    'zh-CN': '您只能为本单位的认领上传成果。',
    en: 'You can tell what was done for your own unit’s claims only.',
  },
  evidenceTold: { 'zh-CN': '成果说明应为 1–2000 个字符。', en: 'Tell what was done in 1 to 2,000 characters.' },
  figureLabel: {
    'zh-CN': '数据名称应为 1–30 个字符，单位应为 1–10 个字符。',
    en: 'A figure’s label has 1 to 30 characters, its unit 1 to 10.',
  },
  figureValue: {
    'zh-CN': '数值应在负一万亿至一万亿之间。',
    en: 'A figure lies between −1,000,000,000,000 and 1,000,000,000,000.',
  },
  figuresCount: { 'zh-CN': '最多填写 12 项数据。', en: 'Tell at most 12 figures.' },
  picturesCount: { 'zh-CN': '最多附 9 张不同的图片。', en: 'Add at most 9 different pictures.' },
  pictureNotFound: {
    'zh-CN': '没有找到这张图片，请重新上传。',
    en: 'There is no such picture; upload it again.',
  },
  uploadHeader: {
    'zh-CN': '请求缺少 apollo-require-preflight 请求头，请从本系统页面上传。',
    en: 'The header apollo-require-preflight is missing; upload from a page of this server, or send it.',
  },
  uploadNotMultipart: {
    'zh-CN': '请以 multipart/form-data 格式上传一个文件。',
    en: 'Send one file as multipart/form-data.',
  },
  pictureTooLarge: {
    'zh-CN': '图片不能超过 5 MB、4000 万像素，请压缩后重试。',
    en: 'A picture has at most 5 MB and 40 million pixels; make it smaller.',
  },
  pictureUnreadable: {
    'zh-CN': '文件不是可读取的 JPEG、PNG 或 WebP 图片。',
    en: 'The file is no JPEG, PNG or WebP picture that can be read.',
  },
  tooManyUploads: {
    'zh-CN': '上传过于频繁，或有太多图片尚未提交，请稍后再试。',
    en: 'Too many pictures at once, or not yet used; try again later.',
  },
} as const satisfies Sentences;
