package org.undersigned.reading.structure.classifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/** How likely each line of a file names or describes a signatory, and how the list that the rules found fits to that. */
public final class ListEstimate {

    /** A file with more lines has a list that needs no second opinion. */
    private static final int MAX_UNITS = 20_000;

    private static final double HALF = 0.5;

    /** The looks of lines that begin another section. */
    private static final Set<String> HEADINGS = Set.of("heading", "notes");

    private static final LinearModel MODEL = LinearModel.load("/models/signatory-lines.tsv");

    private final List<Block> blocks;
    private final List<SourceUnit> units;
    private final double[] probabilities;
    private final List<String> looks;

    /** The lines in the order of their positions, which in tables and footnotes may differ from that of the blocks. */
    private final List<Integer> order;

    private ListEstimate(List<Block> blocks, List<SourceUnit> units, double[] probabilities, List<String> looks) {
        this.blocks = blocks;
        this.units = units;
        this.probabilities = probabilities;
        this.looks = looks;
        this.order = IntStream.range(0, units.size())
                .boxed()
                .sorted(Comparator.comparing(this::position))
                .toList();
    }

    private Position position(int unit) {
        return units.get(unit).position();
    }

    /** Estimates the lines of blocks; of none if there are too many. */
    public static ListEstimate of(List<Block> blocks, StructureLexicon lexicon) {
        List<SourceUnit> units = SourceUnit.of(blocks);
        if (units.size() > MAX_UNITS) {
            return new ListEstimate(blocks, List.of(), new double[0], List.of());
        }
        List<Set<String>> features = features(units, lexicon);
        return new ListEstimate(
                blocks,
                units,
                features.stream().mapToDouble(MODEL::probability).toArray(),
                features.stream().map(EstimateFeatures::look).toList());
    }

    /** The features of lines, by themselves and by what is around them. */
    static List<Set<String>> features(List<SourceUnit> units, StructureLexicon lexicon) {
        LineFeatures lineFeatures = new LineFeatures(lexicon);
        List<Set<String>> own = new ArrayList<>();
        units.forEach(unit -> own.add(new LinkedHashSet<>(lineFeatures.of(unit))));
        List<List<String>> context = new ContextFeatures(units, own).all();
        new RunFeatures(units, own).addTo(context);
        new ShapeFeatures(units, own, lexicon).addTo(context);
        List<Set<String>> all = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Set<String> both = new LinkedHashSet<>(own.get(i));
            both.addAll(context.get(i));
            all.add(both);
        }
        return all;
    }

    /** The mean probability of the lines at which signatories begin; 1 if none is in the file. */
    public double meanOf(List<SignatoryLine> lines) {
        boolean[] taken = takenBy(lines);
        double sum = 0;
        int count = 0;
        for (int i = 0; i < taken.length; i++) {
            sum += taken[i] ? probabilities[i] : 0;
            count += taken[i] ? 1 : 0;
        }
        return count == 0 ? 1 : sum / count;
    }

    /** The features of a list by what the model thinks of its lines and of those around it. */
    public List<String> describe(List<SignatoryLine> lines) {
        boolean[] taken = takenBy(lines);
        return new EstimateFeatures(units, probabilities, looks, taken).describe(lines.size(), missedBy(taken));
    }

    /** Whether there are no lines, or too many. */
    public boolean isEmpty() {
        return units.isEmpty();
    }

    /** The likeliest line at which no signatory begins; empty if all lines are signatories. */
    public String likeliest(List<SignatoryLine> lines) {
        return best(takenBy(lines), false, 1);
    }

    /** The line of the list that is least likely one of a signatory; empty if it has none. */
    public String unlikeliest(List<SignatoryLine> lines) {
        return best(takenBy(lines), true, -1);
    }

    private String best(boolean[] taken, boolean wanted, int sign) {
        int best = -1;
        for (int i = 0; i < taken.length; i++) {
            boolean better = best < 0 || sign * probabilities[i] > sign * probabilities[best];
            best = taken[i] == wanted && better ? i : best;
        }
        return best < 0 ? "" : units.get(best).text();
    }

    /** The run of likely lines outside of the list of signatories that weighs most; it weighs 0 if there is none. */
    public LineRun missedBy(List<SignatoryLine> lines) {
        return missedBy(takenBy(lines));
    }

    private LineRun missedBy(boolean[] taken) {
        int first = 0;
        int last = -1;
        for (int i = 0; i < taken.length; i++) {
            first = taken[i] && last < 0 ? i : first;
            last = taken[i] ? i : last;
        }
        LineRun best = last < 0 ? heaviest(0, units.size()) : heaviest(0, first);
        LineRun below = last < 0 ? best : heaviest(endOfBlock(last), units.size());
        return below.weight() > best.weight() ? below : best;
    }

    /** A signatory may have further lines in its block. */
    private int endOfBlock(int unit) {
        int end = unit + 1;
        while (end < units.size() && units.get(end).block() == units.get(unit).block()) {
            end++;
        }
        return end;
    }

    /** The lines at which signatories begin: each is at the position of a signatory, or the last one before it. */
    private boolean[] takenBy(List<SignatoryLine> lines) {
        boolean[] taken = new boolean[units.size()];
        for (SignatoryLine line : lines) {
            mark(line.position(), taken);
        }
        return taken;
    }

    /** Marks the last line at or before a position, and all lines at the same place. */
    private void mark(Position position, boolean[] taken) {
        int low = 0;
        int high = order.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (position(order.get(middle)).compareTo(position) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int at = low - 1; at >= 0 && position(order.get(at)).equals(position(order.get(low - 1))); at--) {
            taken[order.get(at)] = true;
        }
    }

    private LineRun heaviest(int from, int to) {
        LineRun best = new LineRun(from, from, 0, 0);
        double sum = 0;
        double highest = 0;
        int start = from;
        for (int i = from; i < to; i++) {
            sum += probabilities[i] - HALF;
            highest = Math.max(highest, probabilities[i]);
            if (sum <= 0) {
                sum = 0;
                highest = 0;
                start = i + 1;
            } else if (sum > best.weight()) {
                best = new LineRun(start, i + 1, sum, highest);
            }
        }
        return best;
    }

    /** Whether at least half of the lines of a run are at the given positions. */
    public boolean isMostlyAt(LineRun run, List<Position> positions) {
        Set<Position> read = Set.copyOf(positions);
        long at = units.subList(run.from(), run.to()).stream()
                .filter(unit -> read.contains(unit.position()))
                .count();
        return at * 2 >= run.to() - run.from();
    }

    /** Whether directly above a run is a heading that announces no signatories: "Further reading". */
    public boolean isBelowHeading(LineRun run) {
        return run.from() > 0 && run.from() < units.size() && HEADINGS.contains(looks.get(run.from() - 1));
    }

    /** The first line of a run. */
    public SourceUnit first(LineRun run) {
        return units.get(run.from());
    }

    /** The blocks of the file divided into a run and what is above and below it. */
    public ListDivision divide(LineRun run) {
        return ListDivision.of(units.get(run.from()), units.get(run.to() - 1), blocks);
    }

    /**
     * Lines below one another.
     *
     * @param to behind the last
     * @param weight how much likelier than not they are, together
     * @param highest the probability of the likeliest
     */
    public record LineRun(int from, int to, double weight, double highest) {}
}
