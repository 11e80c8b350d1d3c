import styles from './contact.module.css';

const DIALABLE = /^\+?[\d\s-]{5,}$/;
const MAILABLE = /^[^\s@*]+@[^\s@*]+$/;

/** Whom to ask, and how, as far as the reader may see it: what is masked is text, not a link. */
export function Contact({ name, contact }: { name: string; contact: string | null }) {
  return (
    <span className={styles.contact}>
      <span className={styles.name}>{name}</span>
      {contact !== null && <Way to={contact} />}
    </span>
  );
}

function Way({ to }: { to: string }) {
  if (DIALABLE.test(to)) return <a href={`tel:${to.replace(/[\s-]/g, '')}`}>{to}</a>;
  if (MAILABLE.test(to)) return <a href={`mailto:${to}`}>{to}</a>;
  return <span>{to}</span>;
}
