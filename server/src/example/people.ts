import { sortKeyOf } from '../language/sort-key.ts';
import type { Random } from '../random.ts';
import { type Row } from './rows.ts';

const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜';

/** The invented people of an example town: names that can't be mistaken for somebody's, addresses that lead nowhere. */
export class People {
  readonly rows: Row<'post_holder'>[] = [];

  constructor(
    private readonly town: string,
    private readonly prefix: string,
    private readonly random: Random,
  ) {}

  /** Adds a person and returns their key. */
  add(): string {
    const number = String(this.rows.length + 1).padStart(4, '0');
    const name = `${this.random.pick([...surnames])}示例${number}`;
    const id = `h-${number}`;
    const contact = `${this.prefix}-${number}@example.invalid`;
    this.rows.push({ town_code: this.town, id, name, sort_key: sortKeyOf(name), contact });
    return id;
  }
}
