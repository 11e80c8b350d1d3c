import { DeskPage } from '../../app/writing/DeskPage.tsx';
import { ProjectsView } from './ProjectsView.tsx';

/** `/projects`: a season's projects, live. */
export function ProjectsPage() {
  return (
    <DeskPage page="projects">
      <ProjectsView />
    </DeskPage>
  );
}
