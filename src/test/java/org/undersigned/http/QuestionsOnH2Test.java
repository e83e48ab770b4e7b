package org.undersigned.http;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class QuestionsOnH2Test extends QuestionsSuite {}
