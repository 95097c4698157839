/** The trace: which requirement is fulfilled by which artefact, and where the artefact is. */

/** Beside the trace of a school whose document asks for less than the whole model: the requirements, one on a line. */
export const ASKED = 'requirements.txt';

export interface TraceRow {
  /** R1.01 … RM.23. */
  readonly requirement: string;
  readonly artefact: string;
  /** `workbook.xlsx#Sheet!A1:F9`, `documents/FILE.docx#heading`, `outbox/FILE.eml`, `pages/FILE.html#id`, `charts/FILE.svg`. */
  readonly place: string;
}

export const TRACE_HEAD = ['requirement', 'artefact', 'place'] as const;

export function writeTrace(rows: readonly TraceRow[]): string {
  const lines = rows.map(({ requirement, artefact, place }) => [requirement, artefact, place].join('\t'));
  return `${[TRACE_HEAD.join('\t'), ...lines].join('\n')}\n`;
}

/** Throws with the number of the line that is not a row of a trace. */
export function readTrace(text: string): readonly TraceRow[] {
  const [head, ...lines] = text.trimEnd().split('\n');
  if (head !== TRACE_HEAD.join('\t')) throw new Error('trace.tsv: первая строка – не заголовок');
  return lines.map((line, index) => {
    const [requirement, artefact, place, ...rest] = line.split('\t');
    if (!requirement || !artefact || !place || rest.length > 0)
      throw new Error(`trace.tsv: строка ${index + 2} не читается`);
    return { requirement, artefact, place };
  });
}
