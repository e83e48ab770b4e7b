package org.undersigned.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.undersigned.interchange.JsonMapping;

/** An OpenID Connect provider: its key, and the tokens that it signs. */
public final class OpenIdProvider {

    public static final String ISSUER = "https://id.example.org";
    public static final String AUDIENCE = "letters";

    /** The seed of the provider whose {@link #settings} the servers of several tests have. */
    public static final String KNOWN = "the provider";

    private final KeyPair keys;

    /** @param seed the same one gives the same key, so that every class loader has it */
    public OpenIdProvider(String seed) {
        try {
            SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(seed.getBytes(StandardCharsets.UTF_8));
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048, random);
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    /** What makes this provider known to a server: its key, so that the provider is never asked. */
    public Map<String, String> settings() {
        return Map.of(
                "undersigned.security.open-id.enabled",
                "true",
                "quarkus.oidc.public-key",
                publicKey(),
                "quarkus.oidc.token.issuer",
                ISSUER,
                "quarkus.oidc.token.audience",
                AUDIENCE,
                "quarkus.oidc.roles.role-claim-path",
                "realm_access/roles");
    }

    /** The claims of a token that is valid for five minutes, with others in place of some. */
    public static String claims(Map<String, String> others) {
        Map<String, String> claims = new LinkedHashMap<>();
        claims.put("iss", quoted(ISSUER));
        claims.put("aud", quoted(AUDIENCE));
        claims.put("sub", quoted("1234"));
        claims.put("preferred_username", quoted("ana.ruiz"));
        claims.put("iat", Long.toString(Instant.now().getEpochSecond()));
        claims.put("exp", Long.toString(Instant.now().plusSeconds(300).getEpochSecond()));
        claims.putAll(others);
        StringBuilder json = new StringBuilder("{");
        claims.forEach((name, value) -> json.append(json.length() > 1 ? "," : "")
                .append(quoted(name))
                .append(':')
                .append(value));
        return JsonMapping.tree(json.append('}').toString()).toString();
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    public String token(Map<String, String> claims) {
        return token("RS256", claims(claims));
    }

    /** A token signed by an algorithm: RS256, HS256 with the public key as the secret, or none. */
    public String token(String algorithm, String claims) {
        String signed = encoded("{\"alg\":\"%s\",\"typ\":\"JWT\"}".formatted(algorithm)) + "." + encoded(claims);
        return signed + "." + signature(algorithm, signed.getBytes(StandardCharsets.US_ASCII));
    }

    private String signature(String algorithm, byte[] signed) {
        try {
            return switch (algorithm) {
                case "RS256" -> {
                    Signature signature = Signature.getInstance("SHA256withRSA");
                    signature.initSign(keys.getPrivate());
                    signature.update(signed);
                    yield encoded(signature.sign());
                }
                case "HS256" -> {
                    Mac mac = Mac.getInstance("HmacSHA256");
                    mac.init(new SecretKeySpec(publicKey().getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
                    yield encoded(mac.doFinal(signed));
                }
                default -> "";
            };
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
