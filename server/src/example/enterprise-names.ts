import { Random } from '../random.ts';

const firsts = [...'康瑞欣浦沁恒铭博锦泽嘉弘晟益卓'];
const seconds = [...'达源诚润辰越和盛禾岚川宁图朗'];
const trades =
  '精密机械 电子科技 包装材料 物业服务 生态农业 新材料 医疗器械 汽车配件 服饰 食品 物流 建筑装饰 信息技术 环保工程 园林绿化 餐饮管理 家政服务 文化传播 五金制品 仪表'.split(
    ' ',
  );

/** Made-up names of private enterprises, all different. */
export function enterpriseNames(seed: string, count: number): string[] {
  const random = new Random(`${seed}:enterprises`);
  const ownNames = random.shuffled(firsts.flatMap((first) => seconds.map((second) => first + second))).slice(0, count);
  return ownNames.map((name) => `上海${name}${random.pick(trades)}有限公司`);
}
