export const FLAGS: string[];
export const sandbox: boolean;
export function findBrowser(): Promise<string | undefined>;
export function ensureBrowser(): Promise<string>;
