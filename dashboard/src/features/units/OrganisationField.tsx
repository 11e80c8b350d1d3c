import { useKept } from '../../app/reading/useKept.ts';
import { useReading } from '../../app/reading/useReading.ts';
import { useDesk } from '../../app/writing/desk.ts';
import { ComboField } from '../../ui/desk/ComboField.tsx';
import type { FieldProps } from '../../ui/desk/FieldFrame.tsx';
import { useTyped } from '../../ui/desk/useTyped.ts';
import { OrganisationOptionsQuery } from './organisation-options.query.ts';

/** A field for a party organisation of the town, looked for by what is typed. */
export function OrganisationField(props: FieldProps) {
  const { town } = useDesk();
  const { search, setTyped } = useTyped();
  const { answer } = useReading(
    OrganisationOptionsQuery,
    { town: town.code, search: search || null },
    { version: null },
  );
  const kept = useKept(answer, !answer);
  const options = (kept?.organisations.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return <ComboField {...props} options={options} onType={setTyped} />;
}
