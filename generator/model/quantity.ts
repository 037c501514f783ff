/** Factors of a quantity's suffixes (apimachinery, resource.Quantity). */
const FACTORS: Readonly<Record<string, number>> = {
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/** What a Kubernetes quantity such as `10Gi` or `2e3` comes to; nothing where it is none. */
export function amount(quantity: string): number | undefined {
  const [, number = '', suffix = ''] = /^([+-]?[\d.]+(?:[eE][+-]?\d+)?)([A-Za-z]*)$/.exec(quantity) ?? [];
  const factor = FACTORS[suffix];
  return number === '' || factor === undefined || Number.isNaN(Number(number)) ? undefined : Number(number) * factor;
}
