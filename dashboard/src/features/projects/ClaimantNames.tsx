import { useI18n } from '../../app/i18n/I18n.tsx';

const MOST = 2;

/** The units that stand behind a project: the first by name, the others as a count. */
export function ClaimantNames({ claims }: { claims: readonly { unit: { name: string } }[] }) {
  const { t, format } = useI18n();
  if (claims.length === 0) return null;
  const names = claims.slice(0, MOST).map(({ unit }) => unit.name);
  const all = claims.map(({ unit }) => unit.name).join(t('list.comma'));
  return (
    <span title={claims.length > MOST ? all : undefined}>
      {names.join(t('list.comma'))}
      {claims.length > MOST && t('project.andMore', { count: format.number(claims.length - MOST) })}
    </span>
  );
}
