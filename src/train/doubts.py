#!/usr/bin/env python3
"""Trains the model that tells whether the signatories of a letter may be misread: a logistic regression on a reading.

usage: doubts.py READINGS.tsv WEIGHTS.tsv [FOLDER]

READINGS.tsv has what DoubtData writes: set, letter, version, label (1 for a wrong reading) and features. Versions whose name
begins with "first" were not improved with the letter. Printed is how many of the wrong readings of sets that the model was
not trained with are doubted, and of the right ones: of all readings, and of those by first versions. With FOLDER, the
weights of the models that were trained without an eighth of the sets are written there, to measure the whole reader in the
same way.
"""
import math
import sys
from collections import Counter, defaultdict
from pathlib import Path

import numpy
from weights import write

PENALTY = 25.0  # of the squares of the weights
MIN_LETTERS = 6  # with a feature that is used
FOLDS = 8
STEPS = 12
FIRST = 3.0  # weight of readings by a version that was not improved with the letter
MIN_WEIGHT = 0.005  # that is written


def read(path):
    """The different readings of each letter: set, letter, whether one is of a first version, label, features."""
    rows = {}
    for line in Path(path).read_text("utf-8").splitlines():
        group, letter, version, label, features = line.split("\t")
        first = version.startswith("first") or (letter, features) in rows and rows[letter, features][2]
        rows[letter, features] = (group, letter, first, float(label), frozenset(features.split(" ")))
    return list(rows.values())


def matrix(rows, index):
    table = numpy.zeros((len(rows), len(index) + 1))
    table[:, -1] = 1
    for line, row in zip(table, rows):
        line[[index[feature] for feature in row[4] if feature in index]] = 1
    return table


def fit(table, labels, weights):
    """Newton's method; the bias has no penalty."""
    model = numpy.zeros(table.shape[1])
    penalty = numpy.full(len(model), PENALTY)
    penalty[-1] = 1e-3
    for _ in range(STEPS):
        likely = 1 / (1 + numpy.exp(-numpy.clip(table @ model, -30, 30)))
        slope = table.T @ (weights * (labels - likely)) - penalty * model
        hessian = (table * (weights * likely * (1 - likely) + 1e-9)[:, None]).T @ table
        hessian[numpy.diag_indices(len(model))] += penalty
        model += numpy.linalg.solve(hessian, slope)
    return model


def report(odds, labels):
    right = numpy.sort(odds[labels == 0])[::-1]
    wrong = odds[labels == 1]
    print(f"{len(wrong)} wrong, {len(right)} right; AUC {(wrong[:, None] > right[None, :]).mean():.3f}")
    limits = [0.0] + [right[int(share * len(right))] for share in (0.05, 0.1, 0.15, 0.2)]
    for limit in limits:
        doubted = (right > limit).mean(), (wrong > limit).mean()
        print(f"above {limit:.2f}: {doubted[0]:.2f} of the right, {doubted[1]:.2f} of the wrong")


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    rows = read(sys.argv[1])
    letters = defaultdict(set)
    for _, letter, _, _, features in rows:
        for feature in features:
            letters[feature].add(letter)
    everywhere = len({row[1] for row in rows}) * 0.99
    index = {
        feature: at
        for at, feature in enumerate(sorted(f for f in letters if MIN_LETTERS <= len(letters[f]) <= everywhere))
    }
    groups = sorted({row[0] for row in rows}, key=lambda name: (len(name), name))
    fold = numpy.array([groups.index(row[0]) % FOLDS for row in rows])
    labels = numpy.array([row[3] for row in rows])
    count = Counter(row[1] for row in rows)
    weights = numpy.array([(FIRST if row[2] else 1) / math.sqrt(count[row[1]]) for row in rows])
    table = matrix(rows, index)
    odds = numpy.zeros(len(rows))
    models = [fit(table[fold != at], labels[fold != at], weights[fold != at]) for at in range(FOLDS)]
    for at, model in enumerate(models):
        odds[fold == at] = table[fold == at] @ model
    print(f"{len(rows)} readings of {len(count)} letters, {len(index)} features")
    report(odds, labels)
    first = numpy.array([row[2] for row in rows])
    report(odds[first], labels[first])
    write(Path(sys.argv[2]), index, fit(table, labels, weights), MIN_WEIGHT)
    for at, model in enumerate(models if len(sys.argv) > 3 else []):
        write(Path(sys.argv[3]) / f"fold{at}" / "models" / "signatory-doubt.tsv", index, model, MIN_WEIGHT)


main()
