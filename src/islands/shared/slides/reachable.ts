/**
 * Whether another machine may open an address: not where the site is served by this one alone, or lies in a file. Of an
 * address in a private network it cannot be known here who is on that network.
 */
export function isReachable({ protocol, hostname }: Pick<URL, 'hostname' | 'protocol'>): boolean {
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  const host = hostname.toLowerCase().replace(/\.$/u, '');
  const isLocal =
    host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || host === '0.0.0.0';
  return !isLocal && !/^127\.\d+\.\d+\.\d+$/u.test(host);
}
