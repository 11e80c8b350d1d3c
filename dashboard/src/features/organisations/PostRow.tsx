import { type FragmentOf, graphql, readFragment } from '../../app/graphql/graphql.ts';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { Contact } from '../../ui/Contact.tsx';
import card from './card.module.css';
import styles from './post-row.module.css';

export const PostRowFragment = graphql(`
  fragment PostRow on Post {
    role
    headcount
    heldSince
    vacantSince
    holder { id name contact }
    station { id name }
  }
`);

/** A post: who holds it since when, or since when nobody does. */
export function PostRow({ post }: { post: FragmentOf<typeof PostRowFragment> }) {
  const { t, format } = useI18n();
  const { role, headcount, heldSince, vacantSince, holder, station } = readFragment(PostRowFragment, post);
  return (
    <li className={styles.post} data-vacant={vacantSince !== null || undefined}>
      <span className={styles.role}>
        {t(`role.${role}`)}
        {station && <span className={styles.soft}> · {station.name}</span>}
      </span>
      <span className={styles.holder}>
        {holder && <Contact name={holder.name} contact={holder.contact} />}
        {headcount !== null && t('people', { count: format.number(headcount) })}
        {vacantSince !== null && <span className={card.vacant}>{t('post.vacant')}</span>}
      </span>
      <span className={styles.soft}>
        {vacantSince !== null && t('since', { date: format.date(vacantSince) })}
        {heldSince !== null && t('since', { date: format.date(heldSince) })}
      </span>
    </li>
  );
}
