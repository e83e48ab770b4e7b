package org.undersigned.http.gateway;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Answers requests without TLS with HTTP/1.1, whatever protocol they offer. RFC 9113 removed the upgrade to HTTP/2, during
 * which a response can be lost: clients that offered it waited for ever. With TLS, clients choose HTTP/2 by ALPN.
 */
@ApplicationScoped
class ClearTextProtocol implements HttpServerOptionsCustomizer {

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }
}
