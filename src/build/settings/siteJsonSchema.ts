import { toJsonSchema } from '@valibot/to-json-schema';
import { siteSchema, siteUrlRule } from './siteSchema.ts';

/**
 * The JSON Schema (draft-07, formatted, with a final newline) that editors check the settings with while they are written. It
 * is looser than the build, which also checks what only functions can.
 */
export function siteJsonSchema(): string {
  const { $schema, ...schema } = toJsonSchema(siteSchema, {
    overrideAction: ({ valibotAction, jsonSchema }) => {
      // Patterns keep their u flag: JSON Schema's are Unicode anyway.
      if (valibotAction.type === 'regex' || valibotAction.type === 'trim') return jsonSchema;
      if (valibotAction.type === 'check')
        return valibotAction === (siteUrlRule as unknown) ? { ...jsonSchema, format: 'uri' } : jsonSchema;
      return undefined;
    },
  });
  const $comment =
    'Generated from src/build/settings/siteSchema.ts by src/build/settings/siteJsonSchema.ts. Do not edit.';
  return `${JSON.stringify({ $schema, $comment, ...schema }, null, 2)}\n`;
}
