import { start } from './main.tsx';

/** The development server prerenders nothing and knows no `/`: it begins in English. */
if (location.pathname === '/') location.replace('/en/');
else if (location.pathname === '/components/') (await import('./dev-components.tsx')).show();
else await start({ state: undefined, launched: '', ask: () => Promise.resolve() });
