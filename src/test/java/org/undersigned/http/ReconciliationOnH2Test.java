package org.undersigned.http;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.undersigned.testing.ShortTimeoutsProfile;

@QuarkusTest
@TestProfile(ShortTimeoutsProfile.class)
class ReconciliationOnH2Test extends ReconciliationSuite {}
