import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { resultField } from '../../graphql/result-field.ts';
import { rowAt } from '../../graphql/row-key.ts';
import { addStationReach, endStationReach } from './change-station-reach.service.ts';
import { closeStation } from './close-station.service.ts';
import { changeStationHours, changeStationServices, locateStation, renameStation } from './describe-station.service.ts';
import { openStation } from './open-station.service.ts';
import {
  AddStationReachInput,
  ChangeStationHoursInput,
  ChangeStationServicesInput,
  CloseStationInput,
  EndStationReachInput,
  LocateStationInput,
  OpenStationInput,
  RenameStationInput,
} from './station.inputs.ts';
import { stationById } from './station.loaders.ts';
import {
  AddStationReachResult,
  ChangeStationHoursResult,
  ChangeStationServicesResult,
  CloseStationResult,
  EndStationReachResult,
  LocateStationResult,
  OpenStationResult,
  RenameStationResult,
  resultsWithStation,
} from './station.results.ts';
import { StationType } from './station.type.ts';

const station = { description: 'Which station, and what is so from now on.' };
const served = { description: 'Which station, which neighbourhood, from when.' };

@Resolver()
export class StationMutationsResolver {
  @Mutation(() => OpenStationResult, { description: 'Opens a service station (启用阵地).' })
  openStation(
    @Arg('input', () => OpenStationInput, { description: 'Which station, where, from when.' }) input: OpenStationInput,
    @Ctx() ctx: Context,
  ) {
    return openStation(ctx, input);
  }

  @Mutation(() => RenameStationResult, { description: 'Gives a station another name (更名).' })
  renameStation(@Arg('input', () => RenameStationInput, station) input: RenameStationInput, @Ctx() ctx: Context) {
    return renameStation(ctx, input);
  }

  @Mutation(() => LocateStationResult, { description: 'Tells where a station stands (标注位置).' })
  locateStation(@Arg('input', () => LocateStationInput, station) input: LocateStationInput, @Ctx() ctx: Context) {
    return locateStation(ctx, input);
  }

  @Mutation(() => ChangeStationServicesResult, { description: 'Tells which services a station offers (服务项目).' })
  changeStationServices(
    @Arg('input', () => ChangeStationServicesInput, station) input: ChangeStationServicesInput,
    @Ctx() ctx: Context,
  ) {
    return changeStationServices(ctx, input);
  }

  @Mutation(() => ChangeStationHoursResult, { description: 'Tells when a station is open (开放时间).' })
  changeStationHours(
    @Arg('input', () => ChangeStationHoursInput, station) input: ChangeStationHoursInput,
    @Ctx() ctx: Context,
  ) {
    return changeStationHours(ctx, input);
  }

  @Mutation(() => AddStationReachResult, { description: 'Records a station as serving a neighbourhood (服务范围).' })
  addStationReach(@Arg('input', () => AddStationReachInput, served) input: AddStationReachInput, @Ctx() ctx: Context) {
    return addStationReach(ctx, input);
  }

  @Mutation(() => EndStationReachResult, { description: 'Records a station as serving a neighbourhood no more.' })
  endStationReach(@Arg('input', () => EndStationReachInput, served) input: EndStationReachInput, @Ctx() ctx: Context) {
    return endStationReach(ctx, input);
  }

  @Mutation(() => CloseStationResult, { description: 'Closes a station (停用阵地), with the post of its director.' })
  closeStation(
    @Arg('input', () => CloseStationInput, { description: 'Which station, from when.' }) input: CloseStationInput,
    @Ctx() ctx: Context,
  ) {
    return closeStation(ctx, input);
  }
}

export const stationResultResolvers = resultsWithStation.map(
  resultField('station', StationType, 'The station as it is now.', (ctx, key) =>
    rowAt(ctx, stationById, key, 'stationNotFound'),
  ),
);
