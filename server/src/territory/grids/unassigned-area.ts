/** The area that neighbourhoods hang under until somebody gives them one. It closes when the last has left it. */
export const unassignedArea = '未分片';
