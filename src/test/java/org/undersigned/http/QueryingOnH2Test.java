package org.undersigned.http;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class QueryingOnH2Test extends QueryingSuite {}
