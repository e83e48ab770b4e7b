package org.undersigned.http.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Webhooks. */
@ConfigMapping(prefix = "undersigned.webhooks")
interface WebhooksConfig {

    /** Whether webhooks may have private, loopback and link-local addresses, and URLs without TLS. */
    @WithDefault("false")
    boolean privateAddresses();

    /** How often the database is asked for what other instances did, and for what is to be tried again. */
    @WithDefault("5s")
    Duration interval();

    /** The time from the first failure to the second attempt. Each further time is four times as long, up to six hours. */
    @WithDefault("5s")
    Duration retry();

    /** The maximum time from the connection to the status code of the response. */
    @WithDefault("10s")
    Duration timeout();
}
