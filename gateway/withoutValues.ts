// How graphql-js quotes a value, or a token of an operation's text. What it suggests instead are names of the schema.
const quotations: readonly (readonly [quoted: RegExp, instead: string])[] = [
  [/\bValue .* does not exist in (?=")/s, 'The value does not exist in '],
  [/(cannot represent [\w -]*value): .*?(\. Did you mean the enum value (?:"\w+"[ ,or]*)+\?)?$/s, '$1$2'],
  [/(Expected value of type "[^"]*"), found .*$/s, '$1.'],
  [/(Syntax Error: .*?\b(?:Int|Float|String|BlockString|Comment)) ".*"/s, '$1'],
];

/**
 * What graphql-js says of something that a client sent, without what was sent: it may be somebody's name or number in the wrong
 * place. Names of the schema stay, and whatever could be one.
 */
export const withoutValues = (message: string): string =>
  quotations
    .reduce((text, [quoted, instead]) => text.replace(quoted, instead), message)
    .replace(/"((?:[^"\\]|\\.)*)"/gs, (quotation, text: string) => (couldBeName(text) ? quotation : '"***"'));

// Or punctuation of the language.
const couldBeName = (text: string) => /^[!-~]*$/.test(text) && !/\d{7}/.test(text);
