package org.undersigned.http.webhook;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.undersigned.testing.OnEmptyPostgres;

@QuarkusTest
@TestProfile(OnEmptyPostgres.class)
class WebhooksOnPostgresTest extends WebhooksSuite {}
