import { ArrayMaxSize, ArrayUnique, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, Float, ID, InputType } from 'type-graphql';
import { IsName, IsProse } from '../../graphql/plain-text.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { sentence, WriteInput } from '../../graphql/write-input.ts';

const largestFigure = 1_000_000_000_000;

@InputType('EvidenceFigureInput', { description: 'A number that tells what was done.' })
export class EvidenceFigureInput {
  @IsName(30, sentence('figureLabel'))
  @Field(() => String, { description: 'What is counted, in 1–30 characters.' })
  label!: string;

  @Min(-largestFigure, sentence('figureValue'))
  @Max(largestFigure, sentence('figureValue'))
  @Field(() => Float, { description: 'How much of it.' })
  value!: number;

  @IsOptional()
  @IsName(10, sentence('figureLabel'))
  @Field(() => String, { nullable: true, description: 'In which unit, in 1–10 characters.' })
  unit?: string | null;
}

@InputType('AddEvidenceInput', { description: 'It is told what was done on a project, or for a claim (上传成果).' })
export class AddEvidenceInput extends WriteInput {
  @Field(() => ID, { description: 'The project; it must have been offered, and not be cancelled.' })
  project!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The claim on that project which it was done for. A representative names one of the own unit.',
  })
  claim?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was done, today or earlier; today if left out.' })
  on?: string | null;

  @IsProse(1, 2_000, sentence('evidenceTold'))
  @Field(() => String, { description: 'What was done, in 1–2,000 characters. Names no resident.' })
  told!: string;

  @ArrayMaxSize(12, sentence('figuresCount'))
  @ValidateNested({ each: true })
  @Field(() => [EvidenceFigureInput], { defaultValue: [], description: 'What was done in numbers: at most 12.' })
  figures!: EvidenceFigureInput[];

  @ArrayMaxSize(9, sentence('picturesCount'))
  @ArrayUnique(sentence('picturesCount'))
  @Field(() => [ID], {
    defaultValue: [],
    description: 'At most 9 pictures in order, by the ids that their upload (POST /files) was answered with.',
  })
  pictures!: string[];
}
