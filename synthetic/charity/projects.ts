import type { RevitalisationProjectState, RevitalisationTheme } from '../../subgraphs/charity/generated.ts';
import type { RevitalisationProjectRecord } from '../../subgraphs/charity/records.ts';
import type { DivisionRecord } from '../../subgraphs/governance/records.ts';
import { addDays, daysBetween, type IsoDate } from '../../subgraphs/shared/dates.ts';
import type { Tools } from '../people.ts';
import type { Random } from '../random.ts';
import { enteredOn, historyOf, lastStateOf, type Stage } from './history.ts';

const themes: readonly (readonly [RevitalisationTheme, readonly string[]])[] = [
  ['INDUSTRY', ['茶园提质', '稻虾共作示范田', '冷链仓储']],
  ['TALENT', ['返乡青年工坊', '农技培训点']],
  ['CULTURE', ['村史馆修缮', '乡村书屋']],
  ['ECOLOGY', ['生活污水治理', '村道绿化']],
  ['ORGANISATION', ['党群服务点改造', '合作社规范建设']],
  ['LIVELIHOOD', ['老年食堂', '安全饮水管网', '村卫生室改造']],
];

const way: readonly RevitalisationProjectState[] = ['REVIEWED', 'LISTED', 'PAIRED', 'IMPLEMENTING', 'COMPLETED'];

/** A project of each central village, and one or two of each village of key assistance. */
export function projectsOf(divisions: readonly DivisionRecord[], tools: Tools): readonly RevitalisationProjectRecord[] {
  const isChosen = ({ kind, isKeyAssistance, isCentralVillage }: DivisionRecord) =>
    kind === 'VILLAGERS_COMMITTEE' && (isKeyAssistance || isCentralVillage);
  return divisions.filter(isChosen).flatMap((village) => {
    const random = tools.random('revitalisationProject', village._id);
    const count = village.isKeyAssistance && random.chance(0.4) ? 2 : 1;
    return Array.from({ length: count }, () => newProject(village, random, tools));
  });
}

function newProject({ _id, name }: DivisionRecord, random: Random, tools: Tools): RevitalisationProjectRecord {
  const [theme, works] = random.pick(themes);
  const submittedOn = addDays(tools.historyFrom, random.between(0, daysBetween(tools.historyFrom, tools.asOf)));
  const history = projectHistory(submittedOn, random, tools.asOf);
  const completedOn = enteredOn(history, 'COMPLETED');
  return {
    _id: tools.nextId('revitalisation'),
    village: _id,
    name: name + random.pick(works),
    theme,
    fundGap: completedOn ? 0 : random.between(5, 300) * 1_000_000,
    state: lastStateOf(history),
    history,
    submittedOn,
    closedOn: completedOn ?? enteredOn(history, 'WITHDRAWN'),
    synthetic: true,
  };
}

function projectHistory(submittedOn: IsoDate, random: Random, asOf: IsoDate) {
  const reached = way.slice(0, random.between(1, way.length));
  const stages = reached.map(
    (state): Stage<RevitalisationProjectState> => [
      state,
      state === 'COMPLETED' ? random.between(180, 500) : random.between(20, 120),
    ],
  );
  const isWithdrawn = reached.length < way.length && random.chance(0.08);
  if (isWithdrawn) stages.push(['WITHDRAWN', random.between(10, 90)]);
  return historyOf<RevitalisationProjectState>([['SUBMITTED', 0], ...stages], submittedOn, asOf);
}
