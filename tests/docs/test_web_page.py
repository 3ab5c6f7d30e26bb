"""The how-to on web frameworks: the code of the page answers as the page says, where the frameworks are there."""

from __future__ import annotations

import json
import re
import sys
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

PAGE = Path(__file__).resolve().parents[2] / "docs" / "web.md"
RULE = "party.organisation.formable"
ASKED = {"fact": "stable_operation", "truth": "unknown"}

pytestmark = pytest.mark.skipif(not PAGE.exists(), reason="the docs are not there")


def module(name: str) -> ModuleType:
    """Return the block of the page that is the file *name*, run as a module."""
    block = re.search(rf"```python\n# {name}\.py\b.*?```", PAGE.read_text(encoding="utf-8"), flags=re.DOTALL)
    assert block is not None
    made = ModuleType(name)
    exec(block.group().removeprefix("```python\n").removesuffix("```"), made.__dict__)  # noqa: S102
    return made


@pytest.fixture(autouse=True)
def answering(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The function that both frameworks call."""
    made = module("answering")
    monkeypatch.setitem(sys.modules, "answering", made)
    return made


def shown(answer: dict[str, Any]) -> dict[str, Any]:
    """Return what the page tells of an answer."""
    return {"fact": answer["next"]["fact"], "truth": answer["verdict"]["truth"]}


def test_the_function_judges_and_asks(answering: ModuleType) -> None:
    """Text in either language is read; once it is settled nothing more is asked."""
    on = date(2019, 10, 31)
    texts = {"official_members": "3", "unit_kind": "enterprise"}
    assert shown(answering.answer(RULE, texts, on)) == ASKED
    settled = answering.answer(RULE, texts | {"stable_operation": "có"}, on)
    assert (settled["verdict"]["truth"], settled["next"]) == ("yes", None)


def test_fastapi_answers_and_refuses() -> None:
    """The service of the page gives the verdict, and 422 with both languages for a fact that is not there."""
    pytest.importorskip("fastapi")
    client = pytest.importorskip("fastapi.testclient").TestClient(module("service").app)
    where = f"/rules/{RULE}?on=2019-10-31"
    answered = client.post(where, json={"official_members": "3", "unit_kind": "enterprise"})
    assert (answered.status_code, shown(answered.json())) == (200, ASKED)
    refused = client.post(where, json={"oficial_members": "3"})
    assert refused.status_code == 422
    assert "official_members" in refused.json()["error"]["vi"]


def test_django_answers_and_refuses() -> None:
    """The view of the page gives the same, and 400 where no day is given."""
    settings = pytest.importorskip("django.conf").settings
    factory = pytest.importorskip("django.test").RequestFactory()
    if not settings.configured:
        settings.configure(DEFAULT_CHARSET="utf-8")
    ask = module("views").ask

    def post(path: str, texts: dict[str, str]) -> Any:
        return ask(factory.post(path, json.dumps(texts), content_type="application/json"), RULE)

    answered = post("/?on=2019-10-31", {"official_members": "3", "unit_kind": "enterprise"})
    assert (answered.status_code, shown(json.loads(answered.content))) == (200, ASKED)
    assert post("/?on=2019-10-31", {"oficial_members": "3"}).status_code == 422
    assert post("/", {}).status_code == 400
