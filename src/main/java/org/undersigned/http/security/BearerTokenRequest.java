package org.undersigned.http.security;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks for the identity of a token. */
final class BearerTokenRequest extends BaseAuthenticationRequest {

    private final String hash;
    private final String client;

    /**
     * @param hash the SHA-256 of the token
     * @param client the address of the client, for the log
     */
    BearerTokenRequest(String hash, String client) {
        this.hash = hash;
        this.client = client;
    }

    String hash() {
        return hash;
    }

    String client() {
        return client;
    }
}
