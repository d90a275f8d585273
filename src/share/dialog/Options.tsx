interface OptionsProps<Id extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** One of a few: radio buttons side by side. */
export function Options<Id extends string>({ name, legend, options, chosen, onChoose }: OptionsProps<Id>) {
  return (
    <fieldset className="options">
      <legend>{legend}</legend>
      {options.map(({ id, label }) => (
        <label key={id}>
          <input type="radio" name={`share-${name}`} value={id} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
