package org.undersigned.representation.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A scale is linear as far as it can be. */
class ScaleTest {

    @Test
    void percentAreOfAHundred() {
        Scale scale = Scale.fitting(List.of(3.0, 12.0), true);
        assertThat(scale).isEqualTo(new Scale(0, 100, false));
        assertThat(scale.position(50)).isEqualTo(0.5);
        assertThat(Scale.fitting(List.of(3.0, 300.0), true).most()).isEqualTo(400);
    }

    @Test
    void twoOrdersOfMagnitudeAreLinear() {
        assertThat(Scale.fitting(List.of(3.0, 300.0), false)).isEqualTo(new Scale(0, 400, false));
        assertThat(Scale.fitting(List.of(36.0, 40.0), false).marks()).containsExactly(0.0, 20.0, 40.0);
    }

    @Test
    void moreAreLogarithmic() {
        Scale scale = Scale.fitting(List.of(36.0, 10_318.0), false);
        assertThat(scale.logarithmic()).isTrue();
        assertThat(scale.marks()).containsExactly(10.0, 100.0, 1_000.0, 10_000.0, 100_000.0);
        assertThat(scale.factor()).isEqualTo(10);
        assertThat(scale.position(1_000)).isCloseTo(0.5, within(1e-9));
        assertThat(scale.position(0)).isZero();
    }

    @Test
    void overManyOrdersMarksAreFew() {
        Scale scale = Scale.fitting(List.of(1.0, 1e15), false);
        assertThat(scale.marks()).hasSizeLessThanOrEqualTo(7);
        assertThat(scale.factor()).isEqualTo(1_000);
    }

    @Test
    void zerosAloneHaveAScaleToo() {
        assertThat(Scale.fitting(List.of(0.0), false)).isEqualTo(new Scale(0, 1, false));
    }
}
