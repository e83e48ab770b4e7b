package org.undersigned.http.route;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Where the program is reached from outside. */
@ConfigMapping(prefix = "undersigned")
public interface PublicUrlConfig {

    /** The address that links begin with; where it isn't set, the one that was asked is taken. */
    Optional<URI> address();
}
