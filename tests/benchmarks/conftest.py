"""What is only there to be compared with is left alone where it is not installed."""

from importlib.util import find_spec

collect_ignore = [
    f"with_{name}.py"
    for name, module in (("eventsourcing", "eventsourcing"), ("openfisca", "openfisca_core"))
    if not find_spec(module)
]
