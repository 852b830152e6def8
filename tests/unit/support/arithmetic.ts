/**
 * Computes what a derivation shows: numbers in the places, `+ − · /`, powers, `min(…)`, brackets, and a sum
 * `Σ …,  i = from … to`. It knows nothing of the calculator: it is a reader with a pocket calculator.
 * @throws Error for a place without a number, or what is no arithmetic
 */
export function computeTemplate(template: string, known: ReadonlyMap<string, number>): number {
  const filled = template.replaceAll(/\{([^}]+)\}/gu, (_, symbol: string) => {
    const value = known.get(symbol);
    if (value === undefined) throw new Error(`${template}: ${symbol} has no number`);
    return `(0 ${value < 0 ? '−' : '+'} ${Math.abs(value)})`;
  });
  const [, term, from, to] = /^Σ (.+),\s+i = (.+) … (.+)$/u.exec(filled) ?? [];
  if (term === undefined || from === undefined || to === undefined) return evaluate(filled);
  let total = 0;
  for (let i = evaluate(from); i <= evaluate(to); i += 1) {
    total += evaluate(term.replaceAll(/(?<![a-z])i(?![a-z])/gu, String(i)));
  }
  return total;
}

/** Arithmetic in numbers, by recursive descent: sums of products of powers. */
function evaluate(text: string): number {
  const tokens = text.match(/\d+(?:\.\d+)?(?:e[+-]?\d+)?|min|[-+−·/^(),]/gu) ?? [];
  if (tokens.join('') !== text.replaceAll(/\s/gu, '')) throw new Error(`no arithmetic: ${text}`);
  let at = 0;
  const take = (...wanted: string[]): string | undefined => {
    const token = tokens[at];
    if (token === undefined || !wanted.includes(token)) return undefined;
    at += 1;
    return token;
  };
  const expect = (wanted: string): void => {
    if (take(wanted) === undefined) throw new Error(`expected ${wanted} at ${at} in ${text}`);
  };
  const atom = (): number => {
    if (take('min') !== undefined) {
      expect('(');
      const first = sum();
      expect(',');
      const second = sum();
      expect(')');
      return Math.min(first, second);
    }
    if (take('(') !== undefined) {
      const inner = sum();
      expect(')');
      return inner;
    }
    const number = Number(tokens[at]);
    if (Number.isNaN(number)) throw new Error(`expected a number at ${at} in ${text}`);
    at += 1;
    return number;
  };
  const power = (): number => {
    const base = atom();
    return take('^') === undefined ? base : base ** power();
  };
  const product = (): number => {
    let value = power();
    for (let sign = take('·', '/'); sign !== undefined; sign = take('·', '/')) {
      value = sign === '·' ? value * power() : value / power();
    }
    return value;
  };
  function sum(): number {
    let value = product();
    for (let sign = take('+', '−'); sign !== undefined; sign = take('+', '−')) {
      value = sign === '+' ? value + product() : value - product();
    }
    return value;
  }
  const value = sum();
  if (at < tokens.length) throw new Error(`something is left at ${at} in ${text}`);
  return value;
}
