"""Lists the metrics that a package defines, read from its syntax trees: nothing of it is imported or run.

Arguments: a folder of Python files, and the prefix of the metrics. Prints JSON: a list of objects with `name` as it is
defined (a Python counter gets `_total` on the wire), `kind`, `file`, and `labels` where they are written out.
"""

import ast
import json
import pathlib
import sys

KINDS = ("counter", "gauge", "histogram", "summary")


def kind_of(call):
    """The kind of metric that a call makes, by the name of what is called: `Counter`, `self._gauge_cls`, `_Histogram`."""
    function = call.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    found = [kind for kind in KINDS if kind in name.lower()]
    return found[-1] if found else None


def argument(call, name, position):
    for keyword in call.keywords:
        if keyword.arg == name:
            return keyword.value
    return call.args[position] if len(call.args) > position else None


def literal(node):
    try:
        return ast.literal_eval(node) if node is not None else None
    except ValueError:
        return None


def metrics(path, prefix):
    tree = ast.parse(path.read_text())
    # Names that hold a string for the whole module, such as a metric's name kept in a constant.
    constants = {
        target.id: node.value.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or (kind := kind_of(node)) is None:
            continue
        given = argument(node, "name", 0)
        name = constants.get(given.id) if isinstance(given, ast.Name) else literal(given)
        if not isinstance(name, str) or not name.startswith(prefix):
            continue
        labels = literal(argument(node, "labelnames", 2))
        yield {"name": name, "kind": kind, "file": str(path), **({"labels": list(labels)} if labels else {})}


folder, prefix = pathlib.Path(sys.argv[1]), sys.argv[2]
found = [
    {**metric, "file": str(path.relative_to(folder))}
    for path in sorted(folder.rglob("*.py"))
    if prefix in path.read_text(errors="replace")
    for metric in metrics(path, prefix)
]
json.dump(found, sys.stdout, indent=1)
