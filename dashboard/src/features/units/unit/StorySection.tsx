import { useState } from 'react';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { ReadingProblem } from '../../../app/reading/ReadingProblem.tsx';
import { useAsked } from '../../../app/reading/useReading.ts';
import { pageAddress, thingAddress } from '../../../app/route.ts';
import { useDesk } from '../../../app/writing/desk.ts';
import { Button } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/desk/Section.tsx';
import styles from './story.module.css';
import { storyYears } from './story-years.ts';
import { type UnitEvent, UnitStoryQuery } from './unit.query.ts';

/** The unit's years as a line of time, the newest first; further back page by page. */
export function StorySection({ id }: { id: string }) {
  const { t, format } = useI18n();
  const { version } = useDesk();
  const [pages, setPages] = useState(1);
  const { answer: story, error } = useAsked(
    UnitStoryQuery,
    { id, after: null as string | null },
    async (variables, ask) => {
      const events: UnitEvent[] = [];
      let after: string | null = null;
      for (let page = 1; ; page++) {
        const { node }: Awaited<ReturnType<typeof ask>> = await ask({ ...variables, after });
        if (node?.__typename !== 'Unit') return { events, totalCount: events.length };
        events.push(...node.story.nodes);
        after = node.story.pageInfo.endCursor;
        if (page === pages || !node.story.pageInfo.hasNextPage) return { events, totalCount: node.story.totalCount };
      }
    },
    { version: `${version} ${pages}` },
  );
  return (
    <Section title={t('unit.story')} count={story?.totalCount} empty={t('unit.noStory')} testId="unit-story">
      <ReadingProblem error={error} />
      <ol className={styles.years}>
        {storyYears(story?.events ?? []).map(({ year, events }) => (
          <li key={year}>
            <h3>{year}</h3>
            <ol className={styles.events}>
              {events.map((event, index) => (
                <li key={index} className={styles.event} data-kind={event.kind}>
                  <time className={styles.day} dateTime={event.on}>
                    {format.day(event.on)}
                  </time>
                  <EventText event={event} />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {story && story.totalCount > story.events.length && (
        <Button onClick={() => setPages(pages + 1)}>
          {t('unit.moreStory', { count: format.number(story.totalCount - story.events.length) })}
        </Button>
      )}
    </Section>
  );
}

/** What happened; a link where what it is about has a page. */
function EventText({ event: { summary, subject } }: { event: UnitEvent }) {
  if (subject?.__typename === 'Claim') {
    return <a href={thingAddress('project', subject.project.id, location.search)}>{summary}</a>;
  }
  if (subject?.__typename === 'Alliance') {
    const address = pageAddress('units', location.search, { view: 'alliances', alliance: subject.id });
    return <a href={address}>{summary}</a>;
  }
  return <span>{summary}</span>;
}
