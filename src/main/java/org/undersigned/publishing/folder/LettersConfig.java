package org.undersigned.publishing.folder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.util.Optional;

/** The letters to publish at startup. */
@ConfigMapping(prefix = "undersigned")
public interface LettersConfig {

    /** A folder with one folder per letter. */
    Optional<Path> letters();

    /** What happens at startup to published letters whose folder is gone. */
    @WithName("letters.removed")
    @WithDefault("keep")
    Removal removal();

    /** When the letters are read and published. */
    @WithName("letters.import")
    @WithDefault("background")
    Import importing();

    /** Whether the server listens while it imports letters. */
    enum Import {
        BACKGROUND,
        BEFORE_LISTENING
    }

    /** Whether a letter whose folder is gone stays published. */
    enum Removal {
        KEEP,
        WITHDRAW
    }
}
