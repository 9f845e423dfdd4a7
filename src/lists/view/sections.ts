import { sections } from '../../site.ts';

/** The name of the section with an id; the id itself where the settings have no such section. */
export function sectionName(id: string): string {
  return sections.find((section) => section.id === id)?.name ?? id;
}

/** The id of the first section of a name, which is what an article's page has of its section. */
export function sectionIdOf(name: string | undefined): string | undefined {
  return sections.find((section) => section.name === name)?.id;
}
