import 'i18next';
import type app from '#locales/en/app.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    /** Each top-level key of `app.json` is a namespace, so that a page carries only the words it shows. */
    resources: typeof app;
    defaultNS: 'shell';
    returnNull: false;
  }
}
