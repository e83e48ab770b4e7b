package org.undersigned.http;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ProblemsOnH2Test extends ProblemsSuite {}
