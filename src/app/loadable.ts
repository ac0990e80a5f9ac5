import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

type Loaded<Props> = { readonly default: ComponentType<Props> };

/** A component whose code comes when it is asked for, or drawn. */
export type Loadable<Props> = {
  readonly Component: LazyExoticComponent<ComponentType<Props>>;
  /** Loads the code, so that it draws at once. */
  readonly preload: () => Promise<unknown>;
};

/**
 * A component that draws at once where its code is there. `lazy` alone waits a moment even then, and a page that waits
 * while it comes to life is thrown away and drawn anew as soon as anything above it changes, such as the case; what the
 * reader did on it goes too.
 */
export function loadable<Props>(load: () => Promise<Loaded<Props>>): Loadable<Props> {
  let loaded: Loaded<Props> | undefined;
  const preload = async () => (loaded ??= await load());
  return { Component: lazy(() => (loaded ? settled(loaded) : preload())), preload };
}

/** A promise that calls back at once. */
function settled<Value>(value: Value): Promise<Value> {
  const promise = new Promise<Value>((resolve) => {
    resolve(value);
  });
  return Object.assign(promise, {
    then: (done: (value: Value) => unknown) => {
      done(value);
      return promise;
    },
  });
}
