/** The address if it may be a link, that is http or https and without a name or password in it; null for everything else. */
export function safeAddress(address: string): string | null {
  try {
    const url = new URL(address);
    const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
    return isWeb && !url.username && !url.password ? url.href : null;
  } catch {
    return null;
  }
}
