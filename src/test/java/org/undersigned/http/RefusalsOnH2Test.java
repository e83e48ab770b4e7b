package org.undersigned.http;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RefusalsOnH2Test extends RefusalsSuite {}
