import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { enter } from '../../graphql/doors.ts';
import { claimById } from '../claims/claim.loaders.ts';
import { ClaimType } from '../claims/claim.type.ts';
import { projectById } from '../project.loaders.ts';
import { ProjectType } from '../project.type.ts';
import { consultationsOfClaim, consultationsOfProject } from './consultation.loaders.ts';
import { ConsultationType } from './consultation.type.ts';

@Resolver(() => ConsultationType)
export class ConsultationResolver {
  @FieldResolver(() => ProjectType, { description: 'The project that it was about.' })
  project(@Root() consultation: ConsultationType, @Ctx() ctx: Context): Promise<ProjectType> {
    return projectById(ctx, consultation.town, consultation.projectKey);
  }

  @FieldResolver(() => ClaimType, { nullable: true, description: 'The claim that it was about; null for the project.' })
  claim(@Root() { town, claimKey }: ConsultationType, @Ctx() ctx: Context): Promise<ClaimType | undefined> | null {
    return claimKey === null ? null : ctx.load(claimById, { town, id: claimKey });
  }
}

@Resolver(() => ProjectType)
export class ProjectConsultationsResolver {
  @FieldResolver(() => [ConsultationType], {
    description: 'Its hearings, coordinations and reviews (三会), the earliest first.',
  })
  consultations(@Root() project: ProjectType, @Ctx() ctx: Context): Promise<ConsultationType[] | undefined> {
    // A screen meets projects on its board, but the board is no door into the register.
    enter(ctx, 'readRegister', project.town);
    return ctx.load(consultationsOfProject, { town: project.town, id: project.key });
  }
}

@Resolver(() => ClaimType)
export class ClaimConsultationsResolver {
  @FieldResolver(() => [ConsultationType], {
    description: 'The coordinations and reviews of what it brought about, the earliest first.',
  })
  consultations(@Root() claim: ClaimType, @Ctx() ctx: Context): Promise<ConsultationType[] | undefined> {
    enter(ctx, 'readRegister', claim.town);
    return ctx.load(consultationsOfClaim, { town: claim.town, id: claim.key });
  }
}
