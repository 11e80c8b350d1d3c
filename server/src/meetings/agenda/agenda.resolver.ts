import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { SetAgendaResult } from '../meeting.results.ts';
import { MeetingType } from '../meeting.type.ts';
import { SetAgendaInput } from './agenda.inputs.ts';
import { agendaOfMeeting } from './agenda.loaders.ts';
import { AgendaItemType } from './agenda.type.ts';
import { setAgenda } from './set-agenda.service.ts';

@Resolver()
export class AgendaMutationsResolver {
  @Mutation(() => SetAgendaResult, { description: 'Sets a meeting’s agenda, in place of an earlier one (设定议程).' })
  setAgenda(
    @Arg('input', () => SetAgendaInput, { description: 'The meeting and all lines of its agenda.' })
    input: SetAgendaInput,
    @Ctx() ctx: Context,
  ) {
    return setAgenda(ctx, input);
  }
}

@Resolver(() => MeetingType)
export class MeetingAgendaResolver {
  @FieldResolver(() => [AgendaItemType], { description: 'Its agenda, in order; empty while there is none (议程).' })
  async agenda(@Root() meeting: MeetingType, @Ctx() ctx: Context): Promise<AgendaItemType[]> {
    return (await ctx.load(agendaOfMeeting, { town: meeting.townCode, id: meeting.key })) ?? [];
  }
}
