package org.undersigned.http;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class OverHttpOnH2Test extends OverHttpSuite {}
