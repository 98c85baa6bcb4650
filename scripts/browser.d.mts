export const chromiumArgs: string[];
export function ensureChromium(): Promise<{ path: string; env: Record<string, string>; source: string }>;
