/** Faults of the YAML parser in words that help someone who does not write YAML every day. */

export interface TextProblem {
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
  /** Offsets in the text. */
  readonly span: readonly [from: number, to: number];
}

const QUOTE_IT = 'put the text in double quotes: it holds a character that means something in YAML';

interface Wording {
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
}

const WORDINGS: Readonly<Record<string, Wording>> = {
  DUPLICATE_KEY: {
    code: 'repeated-key',
    message: 'this key stands twice in the same map',
    hint: 'keep one of them',
  },
  MULTIPLE_DOCS: {
    code: 'several-documents',
    message: 'the file holds several YAML documents',
    hint: 'keep one document in a file and remove the line ---',
  },
  TAB_AS_INDENT: {
    code: 'tab-indent',
    message: 'the line is indented with a tab',
    hint: 'indent with spaces',
  },
  NON_STRING_KEY: {
    code: 'key-not-text',
    message: 'a key must be text',
    hint: 'put the key in quotes, or remove the question mark or bracket before it',
  },
  TAG_RESOLVE_FAILED: {
    code: 'unknown-tag',
    message: 'tags (!name) are not allowed',
    hint: 'put the text in quotes if the exclamation mark belongs to it',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    code: 'yaml-syntax',
    message: 'a second colon makes this line two keys',
    hint: 'put the text after the first colon in double quotes',
  },
  BAD_SCALAR_START: {
    code: 'yaml-syntax',
    message: 'a text cannot begin with this character',
    hint: QUOTE_IT,
  },
  MISSING_CHAR: {
    code: 'yaml-syntax',
    message: '',
    hint: 'check that every quote, bracket and colon has its partner',
  },
  BAD_INDENT: {
    code: 'yaml-syntax',
    message: '',
    hint: 'check the indentation, and that every bracket is closed',
  },
};

/** Words for one fault of the parser; `code` is the parser's own, from its closed list. */
export function problemOfParser(code: string, message: string, span: readonly [number, number]): TextProblem {
  const wording = WORDINGS[code];
  const said = message.replace(/ at line \d+, column \d+[\s\S]*$/, '');
  return {
    code: wording?.code ?? 'yaml-syntax',
    message:
      wording === undefined || wording.message === ''
        ? `not valid YAML: ${decapitalised(said)}`
        : wording.message,
    hint: wording?.hint ?? null,
    span,
  };
}

const decapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
