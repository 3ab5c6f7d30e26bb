"""The library's values as HTML and drawings, for notebooks: another reading of what verdicts and reports hold.

Plain markup without a server: it survives export, takes the page's own colours, and says in words whatever a colour
marks. Nothing is needed to make it; ``enable`` asks for IPython (extra ``notebook``).
"""

from __future__ import annotations

from nq28model.notebook.formatters import enable, html, load_ipython_extension
from nq28model.notebook.markup import Markup
from nq28model.notebook.reports import bar_chart
from nq28model.notebook.timelines import law_timeline, organisation_timeline
from nq28model.notebook.trees import drawing

__all__ = [
    "Markup",
    "bar_chart",
    "drawing",
    "enable",
    "html",
    "law_timeline",
    "load_ipython_extension",
    "organisation_timeline",
]
