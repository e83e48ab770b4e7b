package org.undersigned.http.webhook;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.undersigned.testing.EmptyProfile;

@QuarkusTest
@TestProfile(EmptyProfile.class)
class WebhooksOnH2Test extends WebhooksSuite {}
