import type { CitedLink } from '../facts/facts.js';

/** How a figure is tied to what is held to account, closest first. */
export const FIGURE_TIES = ['MEASURES', 'SAME_PASSAGE', 'OF_A_STEP'] as const;
export type FigureTie = (typeof FIGURE_TIES)[number];

/** A measure of which something is told in a passage that the thing itself cites. */
export interface Beside {
  readonly measure: string;
  /** Ids of its figures that stand in such passages. */
  readonly figures: readonly string[];
  /** Whether the measure is about a theme that the thing is about: then it measures the same. */
  readonly sharesTheme: boolean;
}

export interface TiedFigure {
  readonly tie: FigureTie;
  /** From the figure to its measure. */
  readonly figure: CitedLink;
}

interface FigureFacts {
  /** Id of the thing. */
  readonly of: string;
  /** Links from the thing, and from what answers it, to measures. */
  readonly measured: readonly CitedLink[];
  readonly beside: readonly Beside[];
  /** Figures of all these measures. */
  readonly observed: readonly CitedLink[];
}

/**
 * The figures of a thing, in order of their ids: those of its own measures, those of what answers it, and
 * those that its own passages have beside it. Of a measure in the same passage and on the same theme all
 * figures count, the later ones too; of any other only the figure that stands in the passage. Pure.
 */
export function decideFigures({ of, measured, beside, observed }: FigureFacts): TiedFigure[] {
  const own = new Set(measured.filter(({ from }) => from.id === of).map(({ to }) => to.id));
  const answering = new Set(measured.map(({ to }) => to.id));
  const tieOf = ({ from, to }: CitedLink): FigureTie | undefined => {
    if (own.has(to.id) || to.id === of) return 'MEASURES';
    const isBeside = beside.some(
      ({ measure, figures, sharesTheme }) =>
        measure === to.id && (sharesTheme || figures.includes(from.id)),
    );
    if (isBeside) return 'SAME_PASSAGE';
    return answering.has(to.id) ? 'OF_A_STEP' : undefined;
  };
  const unique = [...new Map(observed.map((one) => [one.from.id, one])).values()];
  return unique.flatMap((figure) => {
    const tie = tieOf(figure);
    return tie === undefined ? [] : [{ tie, figure }];
  });
}
