import { checkTrace } from '../src/year/check/check-trace';

checkTrace(process.argv[2]!).then((f) =>
  console.log(
    f.length,
    '\n' + f.filter((x) => !/пусто в «(Дата анкеты|Готовность|Компет|Мотив|Цель|Слуш)/.test(x)).join('\n'),
  ),
);
