import type { Sentences } from '../sentences.ts';

/** What the server says of the three consultations. */
export const consultations = {
  hearingNotDue: {
    'zh-CN': '“{project}”已经发布或已结束，听证会应在发布之前召开。',
    en: '“{project}” is offered or over; a hearing is held before a project is offered.',
  },
  coordinationNotDue: {
    'zh-CN': '“{project}”目前不在发布或实施阶段，协调会应在这两个阶段召开。',
    en: '“{project}” is neither offered nor under way; that is when a coordination is held.',
  },
  reviewNotDue: {
    'zh-CN': '“{project}”尚未实施或已撤销，评议会应在实施之后召开。',
    en: '“{project}” is not under way yet, or was cancelled; a review is held once work has begun.',
  },
  consultationCount: {
    'zh-CN': '到会人数应为 0–100000 的整数。',
    en: 'How many came must be a whole number from 0 to 100,000.',
  },
  consultationNobody: { 'zh-CN': '请填写到会人数，至少一人。', en: 'Say how many came; at least one did.' },
  consultationDecision: {
    'zh-CN': '会议决定应为 1–1000 个字符。',
    en: 'What was decided must be told in 1 to 1,000 characters.',
  },
  consultationRating: { 'zh-CN': '评分应为 1–5 的整数。', en: 'The rating must be a whole number from 1 to 5.' },
} as const satisfies Sentences;
