"""What comes with the extra ``bench`` is left alone where that is not installed."""

from importlib.util import find_spec

collect_ignore = [] if find_spec("eventsourcing") else ["with_eventsourcing.py"]
