/** The forms of a sentence by plural category of CLDR; a language writes those that it has. */
type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * The plural rules of a language: chooses the form that goes with a number, in English `one` of 1 and `other` of the rest.
 *
 * @param language by BCP 47
 */
export function pluralRules(language: string): (count: number, forms: PluralForms) => string {
  let rules: Intl.PluralRules | undefined;
  return (count, forms) => {
    rules ??= new Intl.PluralRules(language);
    return forms[rules.select(count)] ?? forms.other;
  };
}
