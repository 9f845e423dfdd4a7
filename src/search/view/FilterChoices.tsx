import { useEffect, useId, useState } from 'react';
import { searchMessages as words } from '../../language/current/search.ts';
import { sections } from '../../site.ts';
import type { Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import type { Ask } from './useAnswer.ts';

export interface FilterProps {
  asked: Asked;
  ask: Ask;
  /** Results that are shown: filters count in what has been read for them. */
  count: number;
  onChange: (filter: Partial<Asked>) => void;
}

/** What one filter can be set to. */
type Choices = readonly { value: string; name: string; count: string }[];

/** What filters by section and year can be set to, each with how many articles it lets through. */
export function FilterChoices({ asked, ask, count, onChange }: FilterProps) {
  const { ofSection, ofYear } = useChoices(asked, ask, count);
  return (
    <>
      <Choice
        name={words.section}
        choices={ofSection}
        value={asked.section}
        onChange={(section) => onChange({ section })}
      />
      <Choice name={words.year} choices={ofYear} value={asked.year} onChange={(year) => onChange({ year })} />
    </>
  );
}

interface ChoiceProps {
  name: string;
  choices: Choices;
  value: string;
  onChange: (value: string) => void;
}

function Choice({ name, choices, value, onChange }: ChoiceProps) {
  const group = useId();
  return (
    <fieldset>
      <legend>{name}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input type="radio" name={group} checked={choice.value === value} onChange={() => onChange(choice.value)} />
          {choice.name} <span>{choice.count}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Each filter's choices, counted under what the other one is set to; known only once the results are there. */
function useChoices(asked: Asked, ask: Ask, count: number): { ofSection: Choices; ofYear: Choices } {
  const [choices, setChoices] = useState<{ ofSection: Choices; ofYear: Choices }>({ ofSection: [], ofYear: [] });
  useEffect(() => {
    let isShown = true;
    choicesOf(asked, ask, count).then(
      (found) => isShown && setChoices(found),
      () => {},
    );
    return () => {
      isShown = false;
    };
  }, [asked, ask, count]);
  return choices;
}

async function choicesOf(asked: Asked, ask: Ask, shown: number): Promise<{ ofSection: Choices; ofYear: Choices }> {
  const [anySection, anyYear, own] = await Promise.all([
    ask({ ...asked, section: '' }, shown),
    ask({ ...asked, year: '' }, shown),
    ask(asked, shown),
  ]);
  const sectionCounts = new Map((await anySection.sections()).map(({ section, count }) => [section, count]));
  const yearCounts = new Map(anyYear.years.map(({ year, count }) => [year, count]));
  const all = ({ total, isComplete }: Answer) => ({
    value: '',
    name: words.all,
    count: isComplete ? words.count(total) : words.countSoFar(total),
  });
  /** Of the choice that is made the answer itself knows the number. */
  const one = (value: string, name: string, isMade: boolean, count: number | undefined, { isComplete }: Answer) => {
    if (isMade) return { ...all(own), value, name };
    if (count === undefined) return { value, name, count: '' };
    return { value, name, count: isComplete ? words.count(count) : words.countAtLeast(count) };
  };
  return {
    ofSection: [
      all(anySection),
      ...sections
        .filter(({ id }) => sectionCounts.has(id) || id === asked.section)
        .map(({ id, name }) => one(id, name, id === asked.section, sectionCounts.get(id) ?? 0, anySection)),
    ],
    ofYear: [
      all(anyYear),
      ...[...yearCounts.keys(), ...anyYear.unreadYears].map((year) =>
        one(year, year, year === asked.year, yearCounts.get(year), anyYear),
      ),
    ],
  };
}
