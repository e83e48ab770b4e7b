package org.undersigned.reading.quantity.limit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Quantity;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.QuantityMention;

/**
 * Reads comparisons that a negation inverts: "no school has more than 12 teachers" is at most 12, and "the fee may not
 * exceed 30 euros" is a limit. "The ministry has not answered more than 300 letters" can mean either.
 *
 * <p>A negation counts only if nothing but what it denies stands between it and the comparison. Elsewhere it may belong to
 * other words: "the families nobody helped lost more than 40 houses".
 */
public final class NegatedComparison {

    /** The most tokens from a negation to its comparison. */
    private static final int MAX_DISTANCE = 7;

    /** The most words of what has less: "no primary school". */
    private static final int MAX_SUBJECT_WORDS = 2;

    /** German comparisons that are verbs, which a negation follows: "übersteigt 30 Euro nicht". */
    private static final Pattern EXCEEDS = Pattern.compile("über(?:steig|stieg|schreit|schritt|trifft|traf)\\p{L}*");

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final String words;

    public NegatedComparison(QuantityLexicon lexicon, List<Token> tokens, String words) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.words = words;
    }

    /**
     * The quantity with the bounds that its words have under a negation; empty if it is only a limit.
     *
     * @param floor the first token that can belong to its clause
     */
    public Optional<QuantityMention> resolve(QuantityMention mention, int floor) {
        Qualifier qualifier = mention.quantity().qualifier();
        if (mention.quantity().value() == null || inverse(qualifier) == qualifier) {
            return Optional.of(mention);
        }
        if (endsNegated(mention)) {
            return Optional.of(inverted(mention, mention.from()));
        }
        int at = mention.from();
        at -= at > 0 && lexicon.contains("intensifiers", word(at - 1)) ? 1 : 0;
        for (int i = at - 1; i >= Math.max(floor, at - MAX_DISTANCE) && !isPunctuation(i); i--) {
            int particle = negationAt("notParticles", i);
            int whole = particle > 0 ? lexicon.lengthBefore("denials", tokens, i + particle) : 0;
            if (particle > 0 && whole <= particle) {
                return underParticle(mention, i, i + particle, at);
            }
            int from = whole > 0 ? i + particle - whole : i;
            Optional<QuantityMention> denied = underDenial(mention, from, negationAt("denials", from), at);
            if (denied.isPresent()) {
                return denied;
            }
        }
        return Optional.of(mention);
    }

    /** Empty if a denial belongs to other words, or if there is none. */
    private Optional<QuantityMention> underDenial(QuantityMention mention, int from, int length, int at) {
        int to = from + length;
        if (length == 0 || isDuration(mention, at)) {
            return Optional.empty();
        }
        if (deniesSubject(from, to, at) || isMeasure(to, at)) {
            return Optional.of(denied(mention, from, at));
        }
        return limitsAct(from, to, at) ? Optional.of(opened(mention, from)) : Optional.empty();
    }

    private Optional<QuantityMention> underParticle(QuantityMention mention, int from, int to, int at) {
        if (isMeasure(to, at) && !isDuration(mention, at)) {
            if (isPermission(Math.max(0, from - 1), at)) {
                return Optional.empty();
            }
            return Optional.of(denied(mention, from, at));
        }
        return Optional.of(isAct(from, to, at) ? opened(mention, from) : mention);
    }

    private static Qualifier inverse(Qualifier qualifier) {
        return switch (qualifier) {
            case MORE_THAN -> Qualifier.AT_MOST;
            case LESS_THAN -> Qualifier.AT_LEAST;
            default -> qualifier;
        };
    }

    /** The length of a negation at a token; 0 within a phrase that denies nothing, or a name: "the No vote". */
    private int negationAt(String key, int at) {
        boolean name = at > 0 && !isPunctuation(at - 1) && tokens.get(at).isCapitalized();
        return name || lexicon.lengthAt("affirmations", tokens, at) > 0 ? 0 : lexicon.lengthAt(key, tokens, at);
    }

    /** "No mill has", "none of our mills has": the denial begins the clause, and a measuring verb ends what it denies. */
    private boolean deniesSubject(int denial, int from, int to) {
        int at = from;
        if (at < to && lexicon.contains("of", word(at))) {
            at++;
            while (at < to && (lexicon.contains("wholes", word(at)) || lexicon.contains("definites", word(at)))) {
                at++;
            }
        }
        int subject = at;
        while (at < to && at - subject < MAX_SUBJECT_WORDS && isPlain(at)) {
            at++;
        }
        return beginsClause(denial) && at < to && isMeasure(at, to);
    }

    /** "Nobody may serve more than two terms", "nul ne peut exercer": what nobody does more often, or only should not. */
    private boolean limitsAct(int denial, int from, int to) {
        return beginsClause(denial) && to - from > 1 && isMeasure(from, to - 1) && isPlainVerb(to - 1);
    }

    private boolean beginsClause(int at) {
        return at == 0 || isPunctuation(at - 1);
    }

    /** Whether nothing but verbs whose number is a measure, two at most, stands in front of a comparison. */
    private boolean isMeasure(int from, int to) {
        return to - from <= 2
                && tokens.subList(from, Math.max(from, to)).stream()
                        .allMatch(token -> lexicon.contains("measuringVerbs", token.lower()));
    }

    /** A noun or adjective; a capital behind "no" begins a name, where nouns have none. */
    private boolean isPlain(int at) {
        return tokens.get(at).isWord()
                && (lexicon.nounsAreCapitalised() || !tokens.get(at).isCapitalized())
                && !lexicon.contains("functions", word(at))
                && !lexicon.contains("measuringVerbs", word(at));
    }

    private boolean isPlainVerb(int at) {
        return isPlain(at) && !tokens.get(at).isCapitalized();
    }

    /** "Has not answered more than", and, where no auxiliary is needed, "la oficina no abrió más de": one verb is denied. */
    private boolean isAct(int from, int to, int at) {
        return at - to == 1
                && isPlainVerb(to)
                && from > 0
                && (lexicon.has("adjectives") || lexicon.contains("measuringVerbs", word(from - 1)));
    }

    /** "Não chove há mais de 20 dias", "воды не было более 20 дней": how long something has not been. */
    private boolean isDuration(QuantityMention mention, int at) {
        String unit = mention.quantity().unit();
        boolean span = unit != null && lexicon.contains("spans", unit);
        return span && at > 0 && !lexicon.compoundsPrecede() && !lexicon.contains("duratives", word(at - 1));
    }

    private boolean isPermission(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> lexicon.contains("permissions", token.lower()));
    }

    /** "Much more than 12": denied, it is little more than 12, or less. */
    private boolean isIntensified(int at) {
        return lexicon.contains("intensifiers", word(at));
    }

    /** "Übersteigt 30 Euro nicht": a verb that is a comparison, and a negation at the end of the clause. */
    private boolean endsNegated(QuantityMention mention) {
        int at = mention.unitEnd();
        int end = at + lexicon.lengthAt("notParticles", tokens, at);
        return lexicon.nounsAreCapitalised()
                && end > at
                && (end >= tokens.size() || isPunctuation(end))
                && EXCEEDS.matcher(word(mention.from())).matches();
    }

    private String word(int at) {
        return tokens.get(at).lower();
    }

    private boolean isPunctuation(int at) {
        return tokens.get(at).isPunctuation();
    }

    private QuantityMention denied(QuantityMention mention, int from, int at) {
        return isIntensified(at) ? opened(mention, from) : inverted(mention, from);
    }

    private QuantityMention inverted(QuantityMention mention, int from) {
        Quantity before = mention.quantity();
        Quantity quantity =
                Quantity.bounded(before.value(), inverse(before.qualifier()), text(from, mention), before.unit());
        return new QuantityMention(quantity, from, mention.to(), mention.unitEnd());
    }

    private QuantityMention opened(QuantityMention mention, int from) {
        Quantity before = mention.quantity();
        Quantity quantity = new Quantity(null, null, null, before.qualifier(), text(from, mention), before.unit());
        return new QuantityMention(quantity, from, mention.to(), mention.unitEnd());
    }

    private String text(int from, QuantityMention mention) {
        return Token.textBetween(words, tokens, from, mention.to());
    }
}
