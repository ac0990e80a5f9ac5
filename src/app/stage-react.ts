/*
 * A stage names exactly what the app uses of a library: importing it evaluates the library in a task of its own, and
 * naming the parts keeps the rest out of the build.
 */
export { hydrateRoot } from 'react-dom/client';
