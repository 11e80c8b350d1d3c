import { thingIn } from '../../app/route.ts';
import { DeskPage } from '../../app/writing/DeskPage.tsx';
import { ProjectView } from './ProjectView.tsx';

/** `/projects/:id`: one project from the need to the review, live. */
export function ProjectPage() {
  return (
    <DeskPage page="projects">
      <ProjectView id={thingIn(location.pathname)} />
    </DeskPage>
  );
}
