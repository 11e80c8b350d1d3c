import { useCallback, useRef } from 'react';
import { changeAddress, useParameter } from '../app/address.ts';

/** Which project is opened. It is in the address, so that a phone's Back closes it instead of leaving the page. */
export function useOpenProject() {
  const projectId = useParameter('project');
  const hasStepped = useRef(false);
  const openProject = useCallback((id: string) => {
    // From one project to another one there is one step back, to the list.
    const isStep = new URLSearchParams(location.search).get('project') === null;
    if (isStep) hasStepped.current = true;
    changeAddress({ project: id }, isStep ? 'step' : 'correction');
  }, []);
  const closeProject = useCallback(() => {
    if (new URLSearchParams(location.search).get('project') === null) return;
    if (hasStepped.current) history.back();
    else changeAddress({ project: null }, 'correction');
    hasStepped.current = false;
  }, []);
  return { projectId, openProject, closeProject };
}
