// npm run meeting: plays a town's joint meeting against a running server, through the public API alone, and checks what
// every follower and the register hold in the end. Ends with 0 when all agree, 1 when something disagrees, 2 when it
// cannot begin, and 3 when somebody else wrote to the town meanwhile, so that the tally proves nothing.
import { ApiError } from './meeting/api.ts';
import { OptionsError, readOptions } from './meeting/options.ts';
import { playMeeting } from './meeting/play-meeting.ts';

try {
  const { verdict } = await playMeeting(readOptions(process.argv.slice(2)), (line) => console.log(line));
  process.exitCode = { agreed: 0, disagreed: 1, disturbed: 3 }[verdict];
} catch (error) {
  if (!(error instanceof ApiError || error instanceof OptionsError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
