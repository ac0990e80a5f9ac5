import 'i18next';
import type { AppWords } from './i18n.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: AppWords;
    defaultNS: 'shell';
    returnNull: false;
  }
}
