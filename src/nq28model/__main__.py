"""``python -m nq28model`` is the command ``nq28model``."""

from __future__ import annotations

from nq28model.cli import main

if __name__ == "__main__":
    main()
