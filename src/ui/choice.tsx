import { useId, type ComponentProps, type ReactNode } from 'react';
import css from './choice.module.css';

type GroupProps = { readonly legend: string; readonly children: ReactNode };

/** Several things to choose from, under a name of their own. */
export function Group({ legend, children }: GroupProps) {
  return (
    <fieldset className={css.group}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

/** One thing to choose, a radio button or a box to tick, with its label. */
export function Option({ children, ...input }: ComponentProps<'input'>) {
  return (
    <label className={css.option}>
      <input {...input} />
      <span>{children}</span>
    </label>
  );
}

type Props<Value extends string> = {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly onChange: (value: Value) => void;
};

/** One of a few things, all of them in sight. */
export function Choice<Value extends string>({ legend, value, options, onChange }: Props<Value>) {
  const name = useId();
  return (
    <Group legend={legend}>
      <div className={css.row}>
        {options.map(([option, label]) => (
          <Option
            key={option}
            type="radio"
            name={name}
            checked={option === value}
            onChange={() => {
              onChange(option);
            }}
          >
            {label}
          </Option>
        ))}
      </div>
    </Group>
  );
}
