"""Writes the weights of a logistic regression, by feature."""


def write(path, index, model, least):
    """The bias is last in the model. Weights nearer to 0 than the least are left out."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "w", encoding="utf-8") as out:
        print(f"bias\t{model[-1]:.3f}", file=out)
        for feature, at in index.items():
            if abs(model[at]) >= least:
                print(f"{feature}\t{model[at]:.3f}", file=out)
