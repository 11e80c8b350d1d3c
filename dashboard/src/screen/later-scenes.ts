// What a wall shows besides its board, in one part that is loaded after it: a wall must be able to show each of them at once,
// also when the server has gone away in the meantime.
export { BlankWall } from './BlankWall.tsx';
export { CelebrationOverlay } from './CelebrationOverlay.tsx';
export { OtherScene } from './OtherScene.tsx';
