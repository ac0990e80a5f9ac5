export function readStyle(dist: string): string;
export function writeStyle(dist: string, style: string): string;
export function styleFor(style: string, html: string): string;
export function firstStyle(style: string, html: string): string;
