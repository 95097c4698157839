/** An example school as a whole: reads all files of its folder. What does not fit together is for check-example.ts to say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnswerDays, readAnswerDays } from './answer-days';
import type { Awkward } from './awkward';
import { type PlayedPair, readPairs } from './pairs';
import { type Paper, readPapers } from './papers';
import { type Part, partOfSchool } from './part-of-school';
import { type Person, readPeople } from './people';
import type { ExampleSchool } from './school';

export interface Example {
  readonly school: ExampleSchool;
  readonly people: readonly Person[];
  readonly papers: readonly Paper[];
  readonly answerDays: readonly AnswerDays[];
  readonly pairs: readonly PlayedPair[];
  readonly awkward: Awkward;
}

/** A school whose people are those of another: the file `school.json` says of which, and who of them. */
interface PartlyOwn {
  readonly from?: Part & { readonly school: string };
}

/** Throws with file, line and column where a file cannot be read. */
export function readExample(folder: string): Example {
  const { from, ...school } = JSON.parse(readFileSync(join(folder, 'school.json'), 'utf8')) as ExampleSchool &
    PartlyOwn;
  return from
    ? { ...partOfSchool(readExample(join(folder, '..', from.school)), from), school }
    : readWhole(folder, school);
}

function readWhole(folder: string, school: ExampleSchool): Example {
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return {
    school,
    people: readPeople(text('people.tsv')),
    papers: readPapers(text('papers.tsv')),
    answerDays: readAnswerDays(text('answers.tsv')),
    pairs: readPairs(text('pairs.tsv')),
    awkward: JSON.parse(text('awkward.json')) as Awkward,
  };
}
