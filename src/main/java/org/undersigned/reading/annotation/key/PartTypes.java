package org.undersigned.reading.annotation.key;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.interchange.JsonSchemaType;
import org.undersigned.interchange.PartCodecs;
import org.undersigned.interchange.SignatoryCodec;
import org.undersigned.interchange.StatisticCodec;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;

/** The collections whose parts {@code letter.yaml} corrects. */
public final class PartTypes {

    private static final CorrectionKey SAME_AS = new CorrectionKey(
            "sameAs",
            PartType.words(),
            "Addresses that identify the same person or organization, or \"wikidata:Q42\", \"ror:…\", \"isni:…\","
                    + " \"orcid:…\".");

    public static final PartType<Recipient> RECIPIENTS = PartType.of(
            "recipients",
            PartCodecs.RECIPIENT,
            Letter::recipients,
            Recipient::quote,
            Set.of(),
            Map.of("sameAs", SAME_AS));

    public static final PartType<Statistic> STATISTICS = PartType.of(
            "statistics",
            StatisticCodec.STATISTIC,
            Letter::statistics,
            Statistic::quote,
            Set.of(),
            Map.of(
                    "sentence",
                    new CorrectionKey(
                            "sentence",
                            new JsonSchemaType.Nullable(ValueCodec.STRING.schema()),
                            "The sentence with the quote, in the letter's words."),
                    "citations",
                    new CorrectionKey(
                            "citations", PartType.words(), "The citations that support it, by their labels or ids.")));

    public static final PartType<Demand> DEMANDS =
            PartType.of("demands", PartCodecs.DEMAND, Letter::demands, Demand::quote, Set.of(), Map.of());

    /** The occurrence of a citation among those with the same label follows from the list. */
    public static final PartType<Citation> CITATIONS = PartType.of(
            "citations", PartCodecs.CITATION, Letter::citations, Citation::quote, Set.of("occurrence"), Map.of());

    public static final PartType<Signatory> SIGNATORIES = PartType.of(
            "signatories",
            SignatoryCodec.SIGNATORY,
            Letter::signatories,
            Signatory::quote,
            Set.of(),
            Map.of("sameAs", SAME_AS));

    public static final List<PartType<?>> ALL = List.of(RECIPIENTS, STATISTICS, DEMANDS, CITATIONS, SIGNATORIES);

    private PartTypes() {}
}
