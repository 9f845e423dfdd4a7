import { toJsonSchema } from '@valibot/to-json-schema';
import { articleSchema, blockSchema, phrasingSchema } from '../../article/schema/articleSchema.ts';
import { dateTimeRule, urlRule } from '../../article/schema/textRules.ts';

/** What JSON Schema can say of the rules that are functions; the rest is checked by the build alone. */
const formats = new Map<unknown, { format: string }>([
  [dateTimeRule, { format: 'date-time' }],
  [urlRule, { format: 'uri-reference' }],
]);

/**
 * The JSON Schema (draft-07, formatted, with a final newline) that editors check articles with while they are written.
 * It is looser than the build, which also checks what only functions can.
 *
 * @throws Error if the article schema uses something that JSON Schema lacks
 */
export function articleJsonSchema(): string {
  const { $schema, ...schema } = toJsonSchema(articleSchema, {
    definitions: { block: blockSchema, phrasing: phrasingSchema },
    overrideAction: ({ valibotAction, jsonSchema }) => {
      // Patterns keep their u flag: JSON Schema's are Unicode anyway.
      if (valibotAction.type === 'regex') return jsonSchema;
      if (valibotAction.type === 'check') return { ...jsonSchema, ...formats.get(valibotAction) };
      if (valibotAction.type === 'min_entries') return { ...jsonSchema, minProperties: 1 };
      return undefined;
    },
  });
  const $comment =
    'Generated from src/article/schema/articleSchema.ts by src/build/check/articleJsonSchema.ts. Do not edit.';
  return `${JSON.stringify({ $schema, $comment, ...schema }, null, 2)}\n`;
}
