/** The version of the app, from package.json. */
declare const __VERSION__: string;
/** A short mark of the content and the words, and one of what recognises a message. */
declare const __CONTENT__: string;
declare const __MATCHER__: string;
