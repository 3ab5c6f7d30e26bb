"""Build the page that works without a server: ``python docs/playground/build.py [OUT]``.

Needs pip and npm, and the registries that they ask, while it is built; the page needs nothing. Each part that the
page runs becomes a script that holds it in base64, because a page opened as a file may load scripts and nothing else.
"""

from __future__ import annotations

import base64
import io
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]

PYODIDE = "pyodide@314.0.7"
PYTHON = "3.14"  # that of this Pyodide
RUNTIME = ("pyodide.js", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
OWN = ("worker.js", "playground.py")
PAGE = ("style.css", "page.js")


def run(*command: str | Path, cwd: Path = ROOT) -> None:
    """Run a command; raises ``CalledProcessError`` with what it said where it fails."""
    done = subprocess.run([str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.stderr.write(done.stdout + done.stderr)
        done.check_returncode()


def runtime(work: Path) -> dict[str, bytes]:
    """Return the parts of Pyodide, from its npm package."""
    run(shutil.which("npm") or "npm", "pack", PYODIDE, "--silent", cwd=work)
    [archive] = work.glob("pyodide-*.tgz")
    with tarfile.open(archive) as packed:
        packed.extractall(work, filter="data")
    return {name: (work / "package" / name).read_bytes() for name in RUNTIME}


def site_packages(work: Path) -> bytes:
    """Return the library and what it needs, in pure Python, as an archive."""
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check")
    run(*pip, "wheel", "--no-deps", "--wheel-dir", work, ROOT)
    [wheel] = work.glob("nq28model-*.whl")
    site = work / "site"
    pure = ("--python-version", PYTHON, "--implementation", "py", "--abi", "none", "--platform", "any")
    run(*pip, "install", "--target", site, "--no-compile", "--only-binary=:all:", *pure, f"{wheel}[codec]")
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in sorted(site.rglob("*")):
            packed.write(path, path.relative_to(site))
    return archive.getvalue()


def written(out: Path, parts: Mapping[str, bytes]) -> None:
    """Write the page with its parts to a folder; of what stood there, only other parts are taken away."""
    shutil.rmtree(out / "parts", ignore_errors=True)
    (out / "parts").mkdir(parents=True)
    for name, part in parts.items():
        (out / "parts" / f"{name}.js").write_text(f'part("{name}", "{base64.b64encode(part).decode()}");\n')
    scripts = "\n".join(f'<script defer src="parts/{name}.js"></script>' for name in parts)
    page = (HERE / "index.html").read_text(encoding="utf-8").replace("<!-- parts -->", scripts)
    (out / "index.html").write_text(page, encoding="utf-8")
    for name in PAGE:
        shutil.copy(HERE / name, out)


def main(out: Path) -> None:
    """Build the page into a folder."""
    with tempfile.TemporaryDirectory() as work:
        parts = {name: (HERE / name).read_bytes() for name in OWN}
        written(out, {**parts, "site-packages.zip": site_packages(Path(work)), **runtime(Path(work))})


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "playground")
