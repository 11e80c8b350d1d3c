import type { Sentences } from '../sentences.ts';

/** What the server says of signing in and of what one may do. */
export const viewers = {
  signInFirst: { 'zh-CN': '请先登录。', en: 'Sign in first.' },
  notAllowed: { 'zh-CN': '您的账号没有这项操作的权限。', en: 'Your account may not do this.' },
  badCredentials: {
    'zh-CN': '用户名或密码不正确，请检查后重试。',
    en: 'The name or the password is wrong; check both and try again.',
  },
  tooManyAttempts: {
    'zh-CN': '尝试次数过多，请在 {seconds} 秒后重试。',
    en: 'Too many attempts; try again in {seconds} seconds.',
  },
} as const satisfies Sentences;
