package org.undersigned.http;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class HttpSemanticsOnH2Test extends HttpSemanticsSuite {}
