import { mentorTraining } from '../../../src/addon/catalog/tables/mentor-training';
import { lessons } from '../../../src/addon/catalog/training-lessons';
import { trainingTopics } from '../../../src/addon/catalog/training-topics';
import { lessonNames } from '../../../src/addon/catalog/words';
import { summarizeNeeds } from '../../../src/addon/domain/people/training-needs';

const topics = [
  { name: 'Цель', own: 'goalOwn', need: 'goalNeed' },
  { name: 'Слушание', own: 'listeningOwn', need: 'listeningNeed' },
  { name: 'Онлайн', own: 'onlineOwn', need: 'onlineNeed' },
];

test('topics come by their gap; a large gap or a low mark takes one into the programme', () => {
  const rows = [
    { person: 'П-001', goalOwn: 4, goalNeed: 5, listeningOwn: 2, listeningNeed: 3 },
    { person: 'П-002', goalOwn: 2, goalNeed: 5, listeningOwn: 3, listeningNeed: 3 },
    { person: 'П-003', onlineOwn: 1 },
  ];
  expect(summarizeNeeds(rows, topics)).toEqual({
    answered: 3,
    topics: [
      { name: 'Цель', marked: 2, own: 3, need: 5, gap: 2, isTaught: true, people: ['П-002'], able: ['П-001'] },
      { name: 'Слушание', marked: 2, own: 2.5, need: 3, gap: 0.5, isTaught: true, people: ['П-001'], able: [] },
    ],
  });
});

test('nobody has answered: no topics', () => {
  expect(summarizeNeeds([{ person: 'П-001' }], topics)).toEqual({ answered: 0, topics: [] });
});

test('every topic is taught in one lesson of the programme', () => {
  expect(lessons.map(({ name }) => name)).toEqual(lessonNames);
  expect(lessons.flatMap(({ teaches }) => teaches).sort()).toEqual(trainingTopics.map(({ name }) => name).sort());
});

test('every topic has its two columns', () => {
  expect(trainingTopics).toHaveLength(12);
  for (const { own, need } of trainingTopics)
    for (const key of [own, need]) expect(mentorTraining.columns).toHaveProperty(key);
});
