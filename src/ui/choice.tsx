import { useId } from 'react';
import css from './choice.module.css';

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
    <fieldset className={css.choice}>
      <legend>{legend}</legend>
      <div className={css.row}>
        {options.map(([option, label]) => (
          <label key={option} className={css.option}>
            <input
              type="radio"
              name={name}
              checked={option === value}
              onChange={() => {
                onChange(option);
              }}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
