package org.undersigned.reading.annotation.part;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Quantity;
import org.undersigned.reading.annotation.yaml.YamlMapping;

/**
 * The value, the bounds and the qualifier of a statistic. What is stated decides, and the others follow from it; of facts that
 * contradict each other, the value counts.
 */
final class FigureRules {

    private static final Set<String> KEYS = Set.of("value", "lower", "upper", "qualifier");

    private final PartContext context;
    private final YamlMapping entry;
    private final Map<String, Object> values;
    private final Set<String> stated;

    /** @param stated the keys that are stated in this entry, or in one above it about the same part */
    FigureRules(PartContext context, YamlMapping entry, Map<String, Object> values, Set<String> stated) {
        this.context = context;
        this.entry = entry;
        this.values = values;
        this.stated = stated;
    }

    void complete() {
        if (KEYS.stream().noneMatch(entry::isStated)) {
            return;
        }
        if (stated.contains("value") && value() != null) {
            completeValue();
        } else if (stated.contains("lower") || stated.contains("upper")) {
            completeBounds();
        } else if (stated.contains("value")) {
            dropBounds();
        } else if (stated.contains("qualifier") && value() != null) {
            completeQualifier();
        }
    }

    /** A stated value is its own bounds, as far as the qualifier allows, unless these are stated, too. */
    private void completeValue() {
        if (qualifier() == Qualifier.BETWEEN) {
            if (stated.contains("qualifier")) {
                report("qualifier", "\"between\" has no value, and %s is stated".formatted(value().toPlainString()));
            }
            values.put("qualifier", Qualifier.EXACT);
        } else if (qualifier() == Qualifier.MAGNITUDE && !stated.contains("qualifier")) {
            values.put("qualifier", Qualifier.EXACT);
        }
        Quantity follows = followingFigure();
        if (isOutside()) {
            report("value", "the value %s is not within the bounds".formatted(value().toPlainString()));
            put(follows, true, true);
        } else {
            put(follows, !stated.contains("lower"), !stated.contains("upper"));
            boolean other = !same(lower(), follows.lower()) || !same(upper(), follows.upper());
            if (other && qualifier() == Qualifier.EXACT && !stated.contains("qualifier")) {
                values.put("qualifier", Qualifier.ABOUT);
            } else if (other && qualifier() == Qualifier.EXACT) {
                report("qualifier", "\"exact\" has no other bounds than its value");
                put(follows, true, true);
            }
        }
        values.put("value", follows.value());
    }

    /** Whether a stated bound excludes the value; the bounds of "more than" and "less than" may begin behind it. */
    private boolean isOutside() {
        boolean below = stated.contains("lower") && lower() != null && value().compareTo(lower()) < 0;
        boolean above = stated.contains("upper") && upper() != null && value().compareTo(upper()) > 0;
        return below && qualifier() != Qualifier.MORE_THAN || above && qualifier() != Qualifier.LESS_THAN;
    }

    /** Bounds that are stated without a value: what was read of it remains if it has these bounds. */
    private void completeBounds() {
        boolean crossed = lower() != null && upper() != null && lower().compareTo(upper()) > 0;
        if (crossed && !(stated.contains("lower") && stated.contains("upper"))) {
            values.put(stated.contains("lower") ? "upper" : "lower", null);
        }
        if (stated.contains("qualifier") && stated.contains("value") || lower() == null && upper() == null) {
            return;
        }
        boolean follows = value() != null ? !fits() : !stated.contains("qualifier");
        if (follows) {
            if (!stated.contains("qualifier")) {
                values.put("qualifier", qualifierOfBounds());
            }
            values.put("value", stated.contains("value") ? null : valueOfBounds());
        }
    }

    /** Whether the value that was read has the bounds; about a number is what is around it. */
    private boolean fits() {
        Quantity follows = followingFigure();
        boolean same = same(lower(), follows.lower()) && same(upper(), follows.upper());
        boolean around = qualifier() == Qualifier.ABOUT
                && (lower() == null || lower().compareTo(value()) <= 0)
                && (upper() == null || upper().compareTo(value()) >= 0);
        return qualifier() != Qualifier.BETWEEN && (same || around);
    }

    /** Without a value, the bounds that came from it go, too; those of a range remain, and where an order of magnitude begins. */
    private void dropBounds() {
        if (lower() != null && upper() != null && !same(lower(), upper())) {
            return;
        }
        if (qualifier() != Qualifier.MAGNITUDE) {
            values.put("lower", null);
        }
        values.put("upper", null);
    }

    private Qualifier qualifierOfBounds() {
        if (lower() == null) {
            return Qualifier.AT_MOST;
        } else if (upper() == null) {
            return qualifier() == Qualifier.MAGNITUDE ? Qualifier.MAGNITUDE : Qualifier.AT_LEAST;
        }
        return same(lower(), upper()) && !stated.contains("value") ? Qualifier.EXACT : Qualifier.BETWEEN;
    }

    private BigDecimal valueOfBounds() {
        return switch (qualifier()) {
            case AT_LEAST -> lower();
            case AT_MOST -> upper();
            case EXACT, ABOUT -> same(lower(), upper()) ? lower() : null;
            case MORE_THAN, LESS_THAN, BETWEEN, MAGNITUDE -> null;
        };
    }

    private void completeQualifier() {
        if (qualifier() == Qualifier.BETWEEN) {
            report("qualifier", "\"between\" needs bounds");
            values.put("qualifier", Qualifier.EXACT);
        }
        Quantity follows = followingFigure();
        put(follows, true, true);
        values.put("value", follows.value());
    }

    private Quantity followingFigure() {
        return Quantity.bounded(value(), qualifier(), (String) values.get("text"), (String) values.get("unit"));
    }

    private void put(Quantity figure, boolean lower, boolean upper) {
        if (lower) {
            values.put("lower", figure.lower());
        }
        if (upper) {
            values.put("upper", figure.upper());
        }
    }

    private void report(String key, String message) {
        context.reportConflict(entry, key, message, "The value counts. State a value, or the bounds of a range.");
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? Objects.equals(one, other) : one.compareTo(other) == 0;
    }

    private BigDecimal value() {
        return (BigDecimal) values.get("value");
    }

    private BigDecimal lower() {
        return (BigDecimal) values.get("lower");
    }

    private BigDecimal upper() {
        return (BigDecimal) values.get("upper");
    }

    private Qualifier qualifier() {
        return (Qualifier) values.get("qualifier");
    }
}
