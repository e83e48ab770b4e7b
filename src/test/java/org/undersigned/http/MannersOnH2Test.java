package org.undersigned.http;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class MannersOnH2Test extends MannersSuite {}
