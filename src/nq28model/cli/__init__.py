"""The command ``nq28model`` (extra ``cli``): reviews, questions, reports, trees and time lines in a terminal.

Each command is a module, loaded when it is asked for. What it prints is in the language of the locale, or of
``--language``; with ``--json`` it is a document of the codec where there is one, and rows where there is none.
"""

from __future__ import annotations

from nq28model.cli.app import main, make_app
from nq28model.cli.statuses import Status

__all__ = ["Status", "main", "make_app"]
