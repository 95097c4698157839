/** Prints the papers of the programme into a file: `node build/run.mjs tests/support/print-programme.ts FILE`. */
import { writeFileSync } from 'node:fs';
import { printProgramme } from './programme-papers';

const { papers, calls, names } = await printProgramme();
const asText = papers.map((paper) => ({ ...paper, pdf: Buffer.from(paper.pdf).toString('base64') }));
writeFileSync(process.argv[2]!, JSON.stringify({ papers: asText, calls: [...calls], names }));
