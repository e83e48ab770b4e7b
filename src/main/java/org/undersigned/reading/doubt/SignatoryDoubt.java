package org.undersigned.reading.doubt;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.list.SignatoryExtraction;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.structure.classifier.LinearModel;
import org.undersigned.reading.structure.classifier.ListEstimate;
import org.undersigned.reading.structure.closer.detection.LastSignature;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/**
 * Judges whether the signatories of a letter are misread, by the reading as a whole: a linear model whose weights were learnt
 * from readings of letters with known signatories.
 */
public final class SignatoryDoubt {

    private static final LinearModel MODEL = LinearModel.load("/models/signatory-doubt.tsv");

    /** Above it, nearly one in ten right readings of unknown letters is doubted, and nearly six in ten wrong ones. */
    private static final double MIN_DOUBT = 0.58;

    /** The hint of a finding that doubts a list as a whole, and may be withdrawn. */
    public static final String HINT =
            "Look whether the list is read as it is. If it is not, put it into signatories.csv.";

    /** What a rule doubts in the look of a list is kept above this: log-odds of -0.66. */
    private static final double MIN_SUPPORT = 0.34;

    /** Names that nothing announces are doubted above this: log-odds of -0.3. */
    private static final double MIN_UNANNOUNCED = 0.43;

    private final Letter letter;
    private final List<SignatoryLine> lines;
    private final ListEstimate estimate;
    private final StructureLexicon lexicon;
    private final Set<String> features = new LinkedHashSet<>();

    /**
     * @param list the signatories of the letter
     * @param estimate of a file that has lines
     */
    public SignatoryDoubt(
            Letter letter,
            SignatoryExtraction.Result list,
            ListEstimate estimate,
            StructureLexicon lexicon,
            List<Finding> findings) {
        this.letter = letter;
        this.lines = list.lines();
        this.estimate = estimate;
        this.lexicon = lexicon;
        features.addAll(estimate.describe(lines));
        features.addAll(list.features(lexicon));
        features.addAll(RepeatedNames.describe(letter));
        features.addAll(new SignatureFeatures(letter, findings, lexicon).describe());
    }

    Set<String> features() {
        return features;
    }

    double probability() {
        return MODEL.probability(features);
    }

    /**
     * Reports the strongest reason if the reading is likelier wrong than the threshold of the training. What the rules doubt
     * is withdrawn if the reading as a whole is likely right.
     */
    public void report(Position whole, FindingCollector findings) {
        double probability = probability();
        if (probability <= MIN_SUPPORT) {
            findings.retract(finding -> HINT.equals(finding.hint()));
        }
        if (probability <= MIN_UNANNOUNCED) {
            findings.retract(finding -> LastSignature.hint(lexicon).equals(finding.hint()));
        }
        boolean doubted = probability > MIN_DOUBT;
        boolean missing = findings.has(FindingCode.SIGNATORIES_MISSING);
        if (missing && probability <= MIN_UNANNOUNCED && !MissingSignatories.isShown(letter, lexicon)) {
            findings.retract(finding -> finding.code() == FindingCode.SIGNATORIES_MISSING);
            MissingSignatories.reportUnnamed(whole, findings);
        } else if (doubted && !missing && !findings.has(FindingCode.SIGNATORY_UNCERTAIN)) {
            DoubtReason reason = lines.isEmpty() ? null : strongest();
            if (reason == DoubtReason.MISSED && isReadElsewhere(estimate.likeliest(lines))) {
                return;
            }
            MissingSignatories.retractUnnamed(whole, findings);
            findings.add(
                    lines.isEmpty() ? FindingCode.SIGNATORIES_MISSING : FindingCode.SIGNATORY_UNCERTAIN,
                    lines.isEmpty() ? whole : lines.get(0).position(),
                    reason == null ? messageOfNone() : reason.message(excerpt(reason)),
                    HINT);
        }
    }

    /** Whether a line that the list seems to lack is a role, the closing, the title, an addressee or the label of a group: it signs nothing. */
    private boolean isReadElsewhere(String line) {
        String missed = SlugGenerator.fold(SentenceHeuristics.stripFinalMarks(line));
        return !missed.isEmpty()
                && (letter.signatories().stream()
                                .flatMap(
                                        one -> Stream.of(one.role(), one.group(), one.role() + ", " + one.affiliation())
                                                .filter(Objects::nonNull))
                                .distinct()
                                .anyMatch(text -> SlugGenerator.fold(text).equals(missed))
                        || Stream.concat(
                                        Stream.of(
                                                letter.closing(),
                                                letter.salutation(),
                                                letter.title(),
                                                letter.subject()),
                                        letter.recipients().stream().map(Recipient::text))
                                .filter(text -> text != null)
                                .map(SlugGenerator::fold)
                                .anyMatch(text -> !text.isEmpty() && (missed.contains(text) || text.contains(missed))));
    }

    private DoubtReason strongest() {
        Map<DoubtReason, Double> weights = new EnumMap<>(DoubtReason.class);
        for (String feature : features) {
            weights.merge(DoubtReason.of(feature), MODEL.weight(feature), Double::sum);
        }
        DoubtReason strongest = DoubtReason.OTHER;
        double most = 0;
        for (Map.Entry<DoubtReason, Double> reason : weights.entrySet()) {
            if (reason.getKey() != DoubtReason.OTHER && reason.getValue() > most) {
                strongest = reason.getKey();
                most = reason.getValue();
            }
        }
        return strongest;
    }

    private String messageOfNone() {
        return "nobody is found who signed, and \"%s\" may be a name"
                .formatted(SentenceHeuristics.excerpt(estimate.likeliest(List.of())));
    }

    private String excerpt(DoubtReason reason) {
        String line =
                switch (reason) {
                    case MISSED -> estimate.likeliest(lines);
                    case UNLIKELY -> estimate.unlikeliest(lines);
                    default -> lines.get(0).text();
                };
        return SentenceHeuristics.excerpt(line);
    }
}
