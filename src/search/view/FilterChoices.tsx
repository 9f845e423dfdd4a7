import { useEffect, useId, useState } from 'react';
import { searchMessages as words } from '../../language/current/search.ts';
import { sections } from '../../site.ts';
import type { Asked } from './asked.ts';
import type { Ask } from './useAnswer.ts';

export interface FilterProps {
  asked: Asked;
  ask: Ask;
  onChange: (filter: Partial<Asked>) => void;
}

/** What one filter can be set to. */
type Choices = readonly { value: string; name: string; count: string }[];

/** What filters by section and year can be set to, each with how many articles it lets through. */
export function FilterChoices({ asked, ask, onChange }: FilterProps) {
  const { ofSection, ofYear } = useChoices(asked, ask);
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
function useChoices(asked: Asked, ask: Ask): { ofSection: Choices; ofYear: Choices } {
  const [choices, setChoices] = useState<{ ofSection: Choices; ofYear: Choices }>({ ofSection: [], ofYear: [] });
  useEffect(() => {
    let isShown = true;
    choicesOf(asked, ask).then(
      (found) => isShown && setChoices(found),
      () => {},
    );
    return () => {
      isShown = false;
    };
  }, [asked, ask]);
  return choices;
}

async function choicesOf(asked: Asked, ask: Ask): Promise<{ ofSection: Choices; ofYear: Choices }> {
  const [anySection, anyYear] = await Promise.all([ask({ ...asked, section: '' }), ask({ ...asked, year: '' })]);
  const say = (count: number, isComplete: boolean) => (isComplete ? words.count(count) : words.countSoFar(count));
  const counts = new Map((await anySection.sections()).map(({ section, count }) => [section, count]));
  const all = (total: number, isComplete: boolean) => ({ value: '', name: words.all, count: say(total, isComplete) });
  const years = [
    ...anyYear.years.map(({ year, count }) => ({ value: year, name: year, count: words.count(count) })),
    ...anyYear.unreadYears.map((year) => ({ value: year, name: year, count: '' })),
  ];
  return {
    ofSection: [
      all(anySection.total, anySection.isComplete),
      ...sections
        .filter(({ id }) => counts.has(id) || id === asked.section)
        .map(({ id, name }) => ({ value: id, name, count: say(counts.get(id) ?? 0, anySection.isComplete) })),
    ],
    ofYear: [all(anyYear.total, anyYear.isComplete), ...years],
  };
}
