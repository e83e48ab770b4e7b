package org.undersigned.publishing;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** The letters to publish at startup. */
@ConfigMapping(prefix = "undersigned")
interface LettersConfig {

    /** A folder with one folder per letter. */
    Optional<Path> letters();
}
