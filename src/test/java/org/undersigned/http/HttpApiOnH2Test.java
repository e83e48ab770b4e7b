package org.undersigned.http;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class HttpApiOnH2Test extends HttpApiSuite {}
