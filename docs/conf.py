"""Build the site of these pages: ``python -m sphinx -W --keep-going docs build/docs``.

The pages are written to be read in the repository too; what a site needs besides is put in while it is built.
"""

from __future__ import annotations

import re
from importlib.metadata import version as installed
from typing import Any

project = "nq28model"
version = release = installed(project)
copyright = "MIT licence"

# With notebooks as pages: they are shown as they were run.
extensions = ["myst_nb", "sphinx.ext.autodoc"]
nb_execution_mode = "off"
# The front pages of the repository: the site has its own.
exclude_patterns = ["README.vi.md"]
myst_enable_extensions = ["attrs_inline"]
myst_heading_anchors = 3

html_theme = "furo"
html_title = project
html_copy_source = False
html_show_sphinx = False
highlight_language = "python"

# Names in the contents of each page make the build longer; the search finds them.
toc_object_entries = False
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
autodoc_class_signature = "separated"

# Anchors have the names of the headings below them, which the build would take for the same; hence «at:».
_ANCHOR = re.compile(r'<a id="([^"]+)"></a>')
_TO_ANCHOR = re.compile(r"\]\((?:[a-z_-]+\.md)?#")
_ALL_LAW_PAGES = "\n```{toctree}\n:hidden:\n:titlesonly:\n:glob:\n\n*\n```\n"
_FRONT_PAGES = {"../README.vi.md": "../index.vi.md", "../../README.md": "../index.md"}


def law_page(_: Any, page: str, source: list[str]) -> None:
    """Turn the anchors of a page of the law, and the links to them, into targets that the build checks."""
    if page.startswith("law/"):
        source[0] = _TO_ANCHOR.sub("](#at:", _ANCHOR.sub(r'\g<0>[]{id="at:\1"}', source[0]))
    if page == "law/index":
        for written, shown in _FRONT_PAGES.items():
            source[0] = source[0].replace(f"]({written})", f"]({shown})")
        source[0] += _ALL_LAW_PAGES


def spoken(_app: Any, page: str, _template: str, context: dict[str, Any], _doctree: Any) -> None:
    """Say of a Vietnamese page that it is Vietnamese, for those who have it read to them."""
    if page.endswith(".vi"):
        context["language"] = "vi"


def setup(app: Any) -> None:
    """Put in what a site needs."""
    app.connect("source-read", law_page)
    app.connect("html-page-context", spoken)
