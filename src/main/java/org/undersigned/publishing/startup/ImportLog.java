package org.undersigned.publishing.startup;

import java.util.EnumMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.publishing.PublishResult;

/** Logs what became of a letter that was read at startup, and its findings. */
final class ImportLog {

    private static final Logger LOG = Logger.getLogger("org.undersigned.publishing");

    /** The most findings of a letter with one code in the log. */
    private static final int MAX_LOGGED = 10;

    private ImportLog() {}

    static void log(String location, PublishResult result) {
        if (result instanceof PublishResult.Published published) {
            LOG.infof("%s: published as revision %d", location, published.revision());
        } else if (result instanceof PublishResult.Unchanged) {
            LOG.infof("%s: unchanged", location);
        } else if (result instanceof PublishResult.OwnedElsewhere) {
            LOG.warnf(
                    "%s: not published: the letter is published over HTTP; the command publish has --take-over",
                    location);
        } else {
            LOG.errorf("%s: refused", location);
        }
        Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);
        for (Finding finding : result.findings()) {
            if (counts.merge(finding.code(), 1, Integer::sum) <= MAX_LOGGED) {
                log(location, finding);
            }
        }
        counts.forEach((code, count) -> {
            if (count > MAX_LOGGED) {
                LOG.logf(
                        level(code.severity()),
                        "%s: %d more findings of %s; /letters/%s/findings has them",
                        location,
                        count - MAX_LOGGED,
                        code.label(),
                        result.letter());
            }
        });
    }

    private static void log(String location, Finding finding) {
        LOG.logf(
                level(finding.severity()),
                "%s/%s: %s: %s (%s)%s",
                location,
                finding.position(),
                finding.severity().label(),
                finding.message(),
                finding.code().label(),
                finding.hint() == null ? "" : " " + finding.hint());
    }

    private static Logger.Level level(Finding.Severity severity) {
        return switch (severity) {
            case REFUSED -> Logger.Level.ERROR;
            case DOUBTFUL -> Logger.Level.WARN;
            default -> Logger.Level.DEBUG;
        };
    }
}
