import { expect, test } from '@playwright/test';

/** What came of a fault, as the test saw it. */
export interface Outcome {
  /** Lines of the article that could not be read. */
  unread: readonly string[];
  /** Whether what was written is all there: in its box, as a draft, or as a comment. Absent where nothing was. */
  kept?: boolean;
  /** What the reader was told. */
  told?: string;
}

/** One way in which a fault comes about: its name, and what brings it about. */
export type Case<Given> = readonly [name: string, given: Given];

/** All cases of one fault, as they stand in the table. */
export interface FaultRow {
  fault: string;
  cases: number;
  readable: number;
  /** Of how many cases something was written, and of how many of these all is there. */
  written: number;
  kept: number;
  told: string[];
}

/** The type of the annotations by which rows come from a test to the table. */
export const faultRowType = 'fault';

/** `npm run test:faults` and CI run all cases, `npm test` a fifth of each kind, one at least. */
const share = Number(process.env.FAULT_SHARE ?? 0.2);

/** As many of these as this run takes, from all parts of the list. */
export function someOf<Item>(all: readonly Item[]): Item[] {
  const count = Math.ceil(all.length * share);
  return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)] as Item);
}

/**
 * Brings about each case of a fault and puts what came of it into the table. Fails, by the name of the case, where the
 * article cannot be read or something is lost.
 */
export async function expectNothingLost<Given>(
  fault: string,
  cases: readonly Case<Given>[],
  bringAbout: (given: Given, name: string) => Promise<Outcome>,
): Promise<void> {
  // Some browsers take seconds for a visit where the machine is busy with others.
  test.setTimeout(Math.max(test.info().timeout, 60_000 + cases.length * 20_000));
  const row: FaultRow = { fault, cases: 0, readable: 0, written: 0, kept: 0, told: [] };
  try {
    for (const [name, given] of cases) {
      row.cases += 1;
      await test.step(`${fault}: ${name}`, async () => {
        const { unread, kept, told } = await bringAbout(given, name);
        if (unread.length === 0) row.readable += 1;
        if (kept !== undefined) row.written += 1;
        if (kept) row.kept += 1;
        if (told && !row.told.includes(told)) row.told.push(told);
        expect(unread, `${fault}, ${name}: lines that cannot be read`).toEqual([]);
        expect(kept ?? true, `${fault}, ${name}: all that was written is there`).toBe(true);
      });
    }
  } finally {
    test.info().annotations.push({ type: faultRowType, description: JSON.stringify(row) });
  }
}

/** Cases that are their own names. */
export function named<Name extends string>(names: readonly Name[]): Case<Name>[] {
  return names.map((name) => [name, name]);
}
