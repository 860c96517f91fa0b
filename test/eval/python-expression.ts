/** The part of Python that feedparser's expectations are written in. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: Literal }
  /** `entries[0]['title']` and `entries[0].title` alike: the root's name, then the keys. */
  | { readonly kind: 'path'; readonly keys: readonly (string | number)[] }
  /** `a == b == c`, `a in b`, `a is b`: each operator stands between two operands. */
  | {
      readonly kind: 'comparison'
      readonly operators: readonly string[]
      readonly operands: readonly Expression[]
    }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Expression[] }
  | { readonly kind: 'not'; readonly operand: Expression }
  | { readonly kind: 'has'; readonly keys: readonly (string | number)[]; readonly name: string }

export type Literal =
  | string
  | number
  | boolean
  | null
  | readonly Literal[]
  | { readonly [key: string]: Literal }

const token =
  /\s*(?:[ub]?("""(?:\\.|[^\\])*?"""|'''(?:\\.|[^\\])*?'''|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|(-?\d+(?:\.\d+)?)|([A-Za-z_]\w*)|(==|!=|[()[\].,{}:+]))/y

/** Null for what is written in another part of Python. */
export function parseExpression(written: string): Expression | null {
  const tokens = tokensOf(written)
  if (tokens === null) return null
  const reader = new Reader(tokens)
  const expression = reader.either()
  return expression !== null && reader.isAtEnd() ? expression : null
}

type Token = { readonly kind: 'string' | 'number' | 'name' | 'sign'; readonly text: string }

function tokensOf(written: string): Token[] | null {
  const tokens: Token[] = []
  const text = written.trim()
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const match = token.exec(text)
    if (match === null) return null
    const [, string, number, name, sign] = match
    if (string !== undefined) tokens.push({ kind: 'string', text: unescaped(string) })
    else if (number !== undefined) tokens.push({ kind: 'number', text: number })
    else if (name !== undefined) tokens.push({ kind: 'name', text: name })
    else tokens.push({ kind: 'sign', text: sign ?? '' })
  }
  return tokens
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }

function unescaped(written: string): string {
  const width = /^(?:"""|''')/.test(written) ? 3 : 1
  return written
    .slice(width, -width)
    .replace(
      /\\(?:u([\da-f]{4})|x([\da-f]{2})|U([\da-f]{8})|([\s\S]))/gi,
      (_, four?: string, two?: string, eight?: string, other?: string) => {
        const code = four ?? two ?? eight
        if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16))
        return other === undefined || other === '\n' ? '' : (escapes[other] ?? other)
      },
    )
}

class Reader {
  private index = 0
  private readonly tokens: readonly Token[]

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  isAtEnd(): boolean {
    return this.index === this.tokens.length
  }

  either(): Expression | null {
    return this.joined('or', () => this.joined('and', () => this.negation()))
  }

  private joined(word: 'and' | 'or', next: () => Expression | null): Expression | null {
    const operands = [next()]
    while (this.take(word)) operands.push(next())
    const known = operands.filter(operand => operand !== null)
    if (known.length < operands.length) return null
    return known.length === 1 ? (known[0] ?? null) : { kind: word, operands: known }
  }

  private negation(): Expression | null {
    if (!this.take('not')) return this.comparison()
    const operand = this.negation()
    return operand === null ? null : { kind: 'not', operand }
  }

  private comparison(): Expression | null {
    const operands = [this.operand()]
    const operators: string[] = []
    for (let operator = this.operator(); operator !== null; operator = this.operator()) {
      operators.push(operator)
      operands.push(this.operand())
    }
    const known = operands.filter(operand => operand !== null)
    if (known.length < operands.length) return null
    return operators.length === 0 ? (known[0] ?? null) : { kind: 'comparison', operators, operands: known }
  }

  private operator(): string | null {
    for (const operator of ['==', '!=', 'in', 'is']) if (this.take(operator)) return operator
    if (this.tokens[this.index]?.text !== 'not' || this.tokens[this.index + 1]?.text !== 'in') return null
    this.index += 2
    return 'not in'
  }

  private operand(): Expression | null {
    const next = this.tokens[this.index]
    if (next === undefined) return null
    this.index += 1
    if (next.kind === 'string') return this.strings(next.text)
    if (next.kind === 'number') return { kind: 'literal', value: Number(next.text) }
    if (next.text === '(') return this.bracketed()
    if (next.text === '[') return this.listed(']', [])
    if (next.text === '{') return this.dictionary()
    if (next.kind !== 'name') return null
    const constants: Readonly<Record<string, boolean | null>> = { True: true, False: false, None: null }
    const constant = constants[next.text]
    return constant === undefined ? this.path(next.text) : { kind: 'literal', value: constant }
  }

  /** Strings side by side are one, with a plus between them or without. */
  private strings(first: string): Expression {
    let value = first
    for (;;) {
      const step = this.tokens[this.index]?.text === '+' ? 1 : 0
      const next = this.tokens[this.index + step]
      if (next?.kind !== 'string') break
      value += next.text
      this.index += step + 1
    }
    return { kind: 'literal', value }
  }

  private bracketed(): Expression | null {
    const first = this.either()
    if (first === null || this.take(')')) return first
    return this.take(',') ? this.listed(')', [first]) : null
  }

  private listed(end: string, first: readonly Expression[]): Expression | null {
    const values = [...first]
    while (!this.take(end)) {
      const next = this.either()
      if (next === null) return null
      values.push(next)
      if (!this.take(',') && this.tokens[this.index]?.text !== end) return null
    }
    const literals = values.map(value => (value.kind === 'literal' ? value.value : undefined))
    const known = literals.filter(value => value !== undefined)
    return known.length === values.length ? { kind: 'literal', value: known } : null
  }

  private dictionary(): Expression | null {
    const entries: [string, Literal][] = []
    while (!this.take('}')) {
      const key = this.operand()
      const value = this.take(':') ? this.operand() : null
      if (key?.kind !== 'literal' || value?.kind !== 'literal') return null
      entries.push([String(key.value), value.value])
      this.take(',')
    }
    return { kind: 'literal', value: Object.fromEntries(entries) }
  }

  private path(root: string): Expression | null {
    const keys: (string | number)[] = [root]
    for (;;) {
      if (this.take('[')) {
        const key = this.operand()
        if (key?.kind !== 'literal' || !this.take(']')) return null
        if (typeof key.value !== 'string' && typeof key.value !== 'number') return null
        keys.push(key.value)
      } else if (this.take('.')) {
        const name = this.tokens[this.index]
        if (name?.kind !== 'name') return null
        this.index += 1
        if (name.text === 'has_key') return this.has(keys)
        keys.push(name.text)
      } else return { kind: 'path', keys }
    }
  }

  private has(keys: readonly (string | number)[]): Expression | null {
    if (!this.take('(')) return null
    const name = this.operand()
    if (name?.kind !== 'literal' || typeof name.value !== 'string' || !this.take(')')) return null
    return { kind: 'has', keys, name: name.value }
  }

  private take(text: string): boolean {
    const next = this.tokens[this.index]
    if (next === undefined || next.kind === 'string' || next.text !== text) return false
    this.index += 1
    return true
  }
}
