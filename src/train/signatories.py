#!/usr/bin/env python3
"""Trains the model that tells which lines of a file name signatories: a logistic regression on features of lines.

usage: signatories.py LINES.tsv WEIGHTS.tsv [FOLDER]

LINES.tsv has what TrainingData writes: set, letter, label (1, 0 or ? for a line that is not used) and features. The
accuracy is measured on a quarter of the sets at a time, with a model that was trained with the others. With FOLDER, the
weights of these four models are written there, to measure the whole reader in the same way.
"""
import math
import sys
from collections import Counter, defaultdict
from pathlib import Path

import numpy
from weights import write

PENALTY = 10.0  # of the squares of the weights
MIN_LETTERS = 6  # with a feature that is used
FOLDS = 4
STEPS = 8
MIN_WEIGHT = 0.01  # that is written


def read(path):
    """The letters: their set, labels, weights of their lines, and features."""
    letters = defaultdict(list)
    for line in Path(path).read_text("utf-8").splitlines():
        group, letter, label, features = line.split("\t")
        letters[group, letter].append((label, set(features.split(" "))))
    return letters


def matrix(lines, index):
    rows = numpy.zeros((len(lines), len(index) + 1), numpy.float32)
    rows[:, -1] = 1
    for row, (_, features) in zip(rows, lines):
        row[[index[feature] for feature in features if feature in index]] = 1
    return rows


def fit(letters):
    """Newton's method. The lines of a letter weigh together as the root of their number."""
    rows = numpy.concatenate([letter[0] for letter in letters])
    labels = numpy.concatenate([letter[1] for letter in letters])
    weights = numpy.concatenate([letter[2] for letter in letters])
    model = numpy.zeros(rows.shape[1])
    for _ in range(STEPS):
        likely = predict(rows, model)
        slope = rows.T @ (weights * (labels - likely)).astype(numpy.float32) - PENALTY * model
        curve = (weights * likely * (1 - likely) + 1e-9).astype(numpy.float32)
        hessian = ((rows * curve[:, None]).T @ rows).astype(float)
        hessian[numpy.diag_indices(len(model))] += PENALTY
        model += numpy.linalg.solve(hessian, slope)
    return model


def predict(rows, model):
    return 1 / (1 + numpy.exp(-numpy.clip((rows @ model.astype(numpy.float32)).astype(float), -30, 30)))


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    letters = read(sys.argv[1])
    counts = Counter(feature for lines in letters.values() for feature in set().union(*(f for _, f in lines)))
    index = {feature: at for at, feature in enumerate(sorted(f for f in counts if counts[f] >= MIN_LETTERS))}
    groups = sorted({group for group, _ in letters}, key=lambda name: (len(name), name))
    data = []
    for (group, _), lines in letters.items():
        labels = numpy.array([float(label == "1") for label, _ in lines])
        weights = numpy.array([float(label != "?") for label, _ in lines]) * 5 / math.sqrt(len(lines))
        data.append((matrix(lines, index), labels, weights, groups.index(group) % FOLDS))
    loss = wrong = total = 0.0
    for fold in range(FOLDS):
        model = fit([letter for letter in data if letter[3] != fold])
        if len(sys.argv) > 3:
            write(Path(sys.argv[3]) / f"fold{fold}" / "models" / "signatory-lines.tsv", index, model, MIN_WEIGHT)
        for rows, labels, weights, its in data:
            if its == fold:
                likely = numpy.clip(predict(rows, model), 1e-4, 1 - 1e-4)
                loss -= (weights * (labels * numpy.log(likely) + (1 - labels) * numpy.log(1 - likely))).sum()
                wrong += (weights * ((likely > 0.5) != (labels > 0.5))).sum()
                total += weights.sum()
    print(f"{len(data)} letters of {len(groups)} sets, {sum(map(len, letters.values()))} lines, {len(index)} features")
    print(f"on sets that it was not trained with: loss {loss / total:.4f}, wrong {wrong / total:.4f}")
    write(Path(sys.argv[2]), index, fit(data), MIN_WEIGHT)


main()
