import { start } from './main.tsx';

/** The development server prerenders nothing and knows no `/`: it begins in English. */
if (location.pathname === '/') location.replace('/en/');
else await start({ state: undefined, launched: '', ask: () => undefined });
