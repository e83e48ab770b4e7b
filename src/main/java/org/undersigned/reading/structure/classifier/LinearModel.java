package org.undersigned.reading.structure.classifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** A logistic regression: each feature of a line has a weight. */
public final class LinearModel {

    /** The feature that every line has. */
    static final String BIAS = "bias";

    private final Map<String, Double> weights;

    LinearModel(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** Loads a model from a resource with a feature, a tab and its weight in each line. */
    public static LinearModel load(String resource) {
        Map<String, Double> weights = new HashMap<>();
        try (InputStream file = LinearModel.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("no model " + resource);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
            }
            return new LinearModel(weights);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The weight of a feature; 0 if the model does not know it. */
    public double weight(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    /** The probability of what the model was trained for. Features that it does not know have no weight. */
    public double probability(Collection<String> features) {
        double sum = weights.getOrDefault(BIAS, 0.0);
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
