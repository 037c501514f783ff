"""Lists the metrics that a package defines, read from its syntax trees: nothing of it is imported or run.

Arguments: a folder of Python files, and the prefix of the metrics. Prints JSON: a list of objects with `name` as it is
defined (a Python counter gets `_total` on the wire), `kind`, `file`, and `labels` and `buckets` where they are written out:
as numbers, or as arithmetic on numbers and on names of the same file.
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


# What bounds are written with: numbers, lists, slices, arithmetic, and a list over a range.
PLAIN = (
    ast.Expression, ast.Constant, ast.List, ast.Tuple, ast.Name, ast.Load, ast.Store, ast.Slice, ast.Subscript,
    ast.BinOp, ast.operator, ast.UnaryOp, ast.unaryop, ast.ListComp, ast.GeneratorExp, ast.comprehension, ast.Call,
)  # fmt: skip
CALLED = {"range": range, "list": list, "tuple": tuple, "sorted": sorted}


def assigned(tree):
    """Every assignment to a name, in the order of the file."""
    pairs = (
        (target.id, node.lineno, node.value)
        for node in ast.walk(tree)
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
    )
    return sorted(pairs, key=lambda pair: pair[1])


def numbers(node, names, line):
    """The numbers that an expression of plain arithmetic is, or None. A name is what was last assigned to it above."""
    if node is None or not all(isinstance(one, PLAIN) for one in ast.walk(node)):
        return None
    own = {one.id for one in ast.walk(node) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)}
    known = dict(CALLED)
    for one in ast.walk(node):
        if isinstance(one, ast.Call) and getattr(one.func, "id", None) not in CALLED:
            return None
        if isinstance(one, ast.Name) and one.id not in own and one.id not in known:
            above = [(at, value) for name, at, value in names if name == one.id and at < line]
            at, value = above[-1] if above else (0, None)
            known[one.id] = numbers(value, names, at)
            if known[one.id] is None:
                return None
    value = eval(compile(ast.Expression(node), "bounds", "eval"), {"__builtins__": {}, **known})
    if isinstance(value, (int, float)):
        return value
    plain = isinstance(value, (list, tuple)) and all(isinstance(one, (int, float)) for one in value)
    return list(value) if plain else None


def metrics(path, prefix):
    tree = ast.parse(path.read_text())
    names = assigned(tree)
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
        given = next((keyword.value for keyword in node.keywords if keyword.arg == "buckets"), None)
        bounds = numbers(given, names, node.lineno) if kind == "histogram" else None
        yield {
            "name": name,
            "kind": kind,
            "file": str(path),
            **({"labels": list(labels)} if labels else {}),
            **({"buckets": [one for one in bounds if one != float("inf")]} if bounds else {}),
        }


folder, prefix = pathlib.Path(sys.argv[1]), sys.argv[2]
found = [
    {**metric, "file": str(path.relative_to(folder))}
    for path in sorted(folder.rglob("*.py"))
    if prefix in path.read_text(errors="replace")
    for metric in metrics(path, prefix)
]
json.dump(found, sys.stdout, indent=1)
